import { isBackup, readBackup } from './backup.ts';
import { UnknownFileError } from './import-errors.ts';
import type { Imported } from './imported.ts';
import { isHypothesis, readHypothesis } from './read-hypothesis.ts';
import { isWebAnnotation, readWebAnnotation } from './read-web-annotation.ts';

/** The formats that highlights come back from; the first that knows a file reads it. */
const READERS = [
  { knows: isBackup, read: readBackup },
  { knows: isWebAnnotation, read: readWebAnnotation },
  { knows: isHypothesis, read: readHypothesis },
];

/**
 * The highlights in a file's text, in whatever format it is; nothing is saved.
 *
 * @throws UnknownFileError where it is in none, DamagedFileError and NewerFileError as `readBackup` does
 */
export function readFile(text: string): Imported {
  const value = parsed(text);
  const reader = READERS.find(({ knows }) => knows(value));
  if (!reader) throw new UnknownFileError('This file holds no highlights in a known format.');
  return reader.read(value);
}

function parsed(text: string): unknown {
  if (text.trim() === '') throw new UnknownFileError('This file is empty.');
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    const where = error instanceof Error ? ` (${error.message})` : '';
    throw new UnknownFileError(`This file is not complete JSON${where}.`);
  }
}
