import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { InputError } from '../input-error.ts';

/**
 * Writes a file aside, piece by piece, then renames it: what was there before stays until the new one is whole.
 *
 * @throws InputError where there is no room or no right to write
 */
export async function writeAside(
  path: string,
  pieces: Iterable<string> | AsyncIterable<string>,
): Promise<void> {
  const aside = `${path}.new`;
  try {
    await pipeline(Readable.from(pieces), createWriteStream(aside));
    await rename(aside, path);
  } catch (error) {
    await rm(aside, { force: true }).catch(() => undefined);
    throw writeProblem(path, error);
  }
}

/** What to say where a file could not be written; other errors come back as they are. */
export function writeProblem(path: string, error: unknown): unknown {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code === 'ENOSPC' || code === 'EDQUOT')
    return new InputError(
      path,
      'the disk is full. Nothing that was there before is lost: make room and run the command again, it goes on where it stopped.',
    );
  if (code === 'EACCES' || code === 'EROFS' || code === 'ENOENT' || code === 'EISDIR' || code === 'EPERM')
    return new InputError(
      path,
      `cannot be written (${code}). Name a file in a folder that exists and may be written to.`,
    );
  return error;
}
