import { checksum } from './rank/checksum.ts';
import type { TermTables } from './term-tables.ts';

/** Kept tables that cannot be used; they are to be built from the pack again. */
export class TermTablesError extends Error {
  override readonly name = 'TermTablesError';
}

/** "SST" and the version of the format, which is raised with every change of what the tables mean. */
const MAGIC = 0x31545353;
/** Arrays in the order in which they lie in the file, between them the keys: each begins on a multiple of its entries' size. */
const WIDE = ['starts', 'postings', 'openings', 'openingClaims', 'openingLines'] as const;
const NARROW = ['impacts', 'lists'] as const;
/** Magic, checksum of the rest, claims; the bytes of the wide arrays, of the keys and of the narrow arrays. */
const HEAD = 4 * (3 + WIDE.length + 1 + NARROW.length);
/** So many letters at a time: each is an argument. */
const LETTERS = 4096;

/** The tables as one run of bytes: numbers as this machine has them, since it is the one that reads them again. */
export function writeTermTables(tables: TermTables): Uint8Array<ArrayBuffer> {
  // UTF-16, since a page's or a pack's words may hold half a letter.
  const keys = Uint16Array.from({ length: tables.keys.length }, (_, at) => tables.keys.charCodeAt(at));
  const parts = [...WIDE.map((name) => tables[name]), keys, ...NARROW.map((name) => tables[name])].map(
    ({ buffer, byteOffset, byteLength }) => new Uint8Array(buffer, byteOffset, byteLength),
  );
  const file = new Uint8Array(parts.reduce((sum, { length }) => sum + length, HEAD));
  let at = HEAD;
  for (const part of parts) {
    file.set(part, at);
    at += part.length;
  }
  const head = new Uint32Array(file.buffer, 0, HEAD / 4);
  head.set([MAGIC, 0, tables.claims, ...parts.map(({ length }) => length)]);
  head[1] = checksum(file.subarray(8));
  return file;
}

/**
 * Tables read where they lie, nothing copied but the keys.
 *
 * @throws TermTablesError where they are damaged, or of another version
 */
export function readTermTables(file: Uint8Array): TermTables {
  // What a database gives back begins wherever it likes.
  const bytes = file.byteOffset % 4 === 0 ? file : file.slice();
  if (bytes.length < HEAD)
    throw new TermTablesError('These are no kept tables. Build them from the pack again.');
  const [magic, sum, claims = 0, ...lengths] = new Uint32Array(bytes.buffer, bytes.byteOffset, HEAD / 4);
  if (magic !== MAGIC)
    throw new TermTablesError('These tables are of another version. Build them from the pack again.');
  if (sum !== checksum(bytes.subarray(8)))
    throw new TermTablesError('The kept tables are damaged. Build them from the pack again.');
  let at = HEAD;
  const part = (nth: number) => {
    const from = at;
    at += lengths[nth] ?? 0;
    return bytes.subarray(from, at);
  };
  const wide = (nth: number) => {
    const { buffer, byteOffset, length } = part(nth);
    return new Uint32Array(buffer, byteOffset, length / 4);
  };
  return {
    claims,
    starts: wide(0),
    postings: wide(1),
    openings: wide(2),
    openingClaims: wide(3),
    openingLines: wide(4),
    keys: textOf(part(5)),
    impacts: part(6),
    lists: part(7),
  };
}

function textOf({ buffer, byteOffset, length }: Uint8Array): string {
  const letters = new Uint16Array(buffer, byteOffset, length / 2);
  let text = '';
  for (let at = 0; at < letters.length; at += LETTERS)
    text += String.fromCharCode(...letters.subarray(at, at + LETTERS));
  return text;
}
