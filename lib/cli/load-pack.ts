import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { KnowledgePack } from '#lib/model/knowledge-pack.ts';
import { parsePack } from '#lib/pack/parse-pack.ts';
import { InputError } from './input-error.ts';

const BUNDLED = fileURLToPath(new URL('../../assets/public/packs/bundled.json', import.meta.url));

/**
 * The knowledge pack in a file, the bundled one by default.
 *
 * @throws InputError where there is no such file or it is no JSON
 * @throws PackFormatError, PackVersionError as `parsePack` does
 */
export async function loadPack(path = BUNDLED): Promise<KnowledgePack> {
  const text = await readFile(path, 'utf8').catch(() => {
    const what =
      path === BUNDLED ? 'the bundled pack is missing. Make it with: npm run pack' : 'there is no such pack.';
    throw new InputError(path, what);
  });
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new InputError(path, 'this is not a knowledge pack: it is no JSON.');
  }
  return parsePack(value);
}
