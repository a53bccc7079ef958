import type { ByteWriter } from './byte-writer.ts';
import { checksum } from './checksum.ts';

/** The parts of a compiled index, in the order in which they lie in the file. */
export const PARTS = ['stems', 'terms', 'claims', 'postings', 'tokens'] as const;
type Part = (typeof PARTS)[number];

/** The most that a term adds to any claim, its rarity apart, is kept in steps of this much, rounded up. */
export const IMPACT_STEP = 1 / 64;

/** How many of each thing a compiled index holds. */
export interface IndexCounts {
  claims: number;
  terms: number;
  /** Words of all claims together. */
  tokens: number;
}

/** A compiled index taken apart: views of the file's own bytes, nothing copied. */
export type IndexParts = IndexCounts & { parts: Record<Part, Uint8Array> };

/** A compiled index that cannot be used; it is to be built from the pack again. */
export class ClaimIndexError extends Error {
  override readonly name = 'ClaimIndexError';
}

/** Marks the format, its version last. */
const MAGIC = 0x32494353;
const HEAD = 4 * (2 + 3 + PARTS.length);

/** A compiled index as one file: "SCI2", a checksum of the rest, the counts, the parts' lengths (uint32, little-endian), the parts. */
export function writeIndexFile(
  { claims, terms, tokens }: IndexCounts,
  parts: Record<Part, ByteWriter>,
): Uint8Array {
  const file = new Uint8Array(PARTS.reduce((sum, part) => sum + parts[part].length, HEAD));
  const head = new DataView(file.buffer);
  const lengths = PARTS.map((part) => parts[part].length);
  for (const [i, value] of [claims, terms, tokens, ...lengths].entries())
    head.setUint32(8 + 4 * i, value, true);
  let at = HEAD;
  for (const part of PARTS) {
    file.set(parts[part].taken(), at);
    at += parts[part].length;
  }
  head.setUint32(0, MAGIC, true);
  head.setUint32(4, checksum(file.subarray(8)), true);
  return file;
}

/**
 * Takes a compiled index apart.
 *
 * @throws ClaimIndexError where it is damaged, or of another version
 */
export function readIndexFile(file: Uint8Array): IndexParts {
  const head = new DataView(file.buffer, file.byteOffset, file.byteLength);
  if (file.length < HEAD || head.getUint32(0, true) !== MAGIC) {
    throw new ClaimIndexError('This is no compiled index of this version. Build it from the pack again.');
  }
  if (head.getUint32(4, true) !== checksum(file.subarray(8))) {
    throw new ClaimIndexError('The compiled index is damaged. Build it from the pack again.');
  }
  const [claims = 0, terms = 0, tokens = 0, ...lengths] = Array.from({ length: 3 + PARTS.length }, (_, i) =>
    head.getUint32(8 + 4 * i, true),
  );
  let at = HEAD;
  const part = (index: number) => {
    const from = at;
    at += lengths[index] ?? 0;
    return file.subarray(from, at);
  };
  const parts = { stems: part(0), terms: part(1), claims: part(2), postings: part(3), tokens: part(4) };
  return { claims, terms, tokens, parts };
}
