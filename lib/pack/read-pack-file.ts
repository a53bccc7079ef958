import type { KnowledgePack } from '#lib/model/knowledge-pack.ts';
import { PackFormatError, PackVersionError, parsePack } from './parse-pack.ts';

/** Bytes of the longest file that is taken: every start of the background reads it whole. */
const MOST = 32 * 2 ** 20;

/** A file that is no knowledge pack at all, or too long for one. */
export class UnknownPackFileError extends Error {
  override readonly name = 'UnknownPackFileError';
}

/** A file that begins as a knowledge pack and is not sound; the message says where and why. */
export class DamagedPackFileError extends Error {
  override readonly name = 'DamagedPackFileError';
}

/** A pack made for a newer Second Source. */
export class NewerPackFileError extends Error {
  override readonly name = 'NewerPackFileError';
}

/** A file too long to be taken. */
export class LongPackFileError extends Error {
  override readonly name = 'LongPackFileError';
}

/** Throws `LongPackFileError` where a file has more bytes than are taken; to be asked before it is read. */
export function checkPackLength(bytes: number): void {
  if (bytes > MOST)
    throw new LongPackFileError(
      `The file has ${Math.ceil(bytes / 2 ** 20)} MB; at most ${MOST / 2 ** 20} MB are taken. Build several smaller packs.`,
    );
}

/**
 * The pack in the text of a file that somebody chose, checked to the last offset.
 *
 * @throws UnknownPackFileError, DamagedPackFileError, NewerPackFileError
 */
export function readPackFile(text: string): KnowledgePack {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    throw new UnknownPackFileError('It is not JSON, or was cut short.', { cause });
  }
  const isPack =
    typeof value === 'object' &&
    value !== null &&
    Reflect.get(value, 'format') === 'second-source/knowledge-pack';
  if (!isPack) throw new UnknownPackFileError('It is JSON, but not a knowledge pack.');
  try {
    return parsePack(value);
  } catch (error) {
    if (error instanceof PackVersionError) throw new NewerPackFileError(error.message);
    if (error instanceof PackFormatError)
      throw new DamagedPackFileError(`${error.path === '' ? '' : `At ${error.path}: `}${error.what}.`);
    throw error;
  }
}
