import { cp, rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { loadPack } from './load-pack.ts';

const OUT_DIR = '.output/other-pack';

/**
 * A copy of a built extension that holds another knowledge pack in the place of the bundled one; returns its folder.
 *
 * @throws InputError, PackFormatError, PackVersionError for a file that the extension would not accept
 */
export async function withPack(extension: string, file: string): Promise<string> {
  await loadPack(file);
  const copy = join(OUT_DIR, basename(extension));
  await rm(copy, { recursive: true, force: true });
  await cp(extension, copy, { recursive: true });
  await cp(file, join(copy, 'packs', 'bundled.json'));
  return copy;
}
