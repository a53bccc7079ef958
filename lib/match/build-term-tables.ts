import type { Claim } from '#lib/model/claim.ts';
import { parseAlternatives } from './alternatives.ts';
import { barOf } from './claim-bar.ts';
import type { Family } from './family.ts';
import { type ClaimReader, readWording, wordingsOf } from './read-claim.ts';
import { keysOf } from './term-keys.ts';
import type { TermTables } from './term-tables.ts';
import { termWeight } from './term-weight.ts';
import { quoteOpenings } from './verbatim.ts';

/** Claims by one key, rising, each with how much the key means for it. */
interface Posting {
  claims: number[];
  impacts: number[];
}

/** What the likeness of terms that share a key which is not their own can be at most: names of one side. */
const ALIKE = 0.8;
/** More lists of words than a byte has bits are left to the guards themselves. */
const LISTS = 8;

/** Keys in the order in which they were met, with what is filed under them. */
class Postings {
  readonly numbers = new Map<string, number>();
  readonly all: Posting[] = [];

  numberOf(key: string): number {
    let number = this.numbers.get(key);
    if (number === undefined) {
      number = this.numbers.size;
      this.numbers.set(key, number);
      this.all.push({ claims: [], impacts: [] });
    }
    return number;
  }

  /** Files a claim under a key; claims come in rising order, and what is filed twice is joined. */
  file(number: number, claim: number, impact: number, join: (a: number, b: number) => number): void {
    const posting = this.all[number];
    if (!posting) return;
    const last = posting.claims.length - 1;
    if (posting.claims[last] === claim) posting.impacts[last] = join(posting.impacts[last] ?? 0, impact);
    else {
      posting.claims.push(claim);
      posting.impacts.push(impact);
    }
  }
}

/** A wording as numbers of keys: for each term its own, then the others under which it is found. */
type Numbered = number[][];

/**
 * Compiles claims for `TermIndex`. Two passes: how much a term weighs is known only when all claims have been read.
 */
export function buildTermTables(claims: readonly Claim[], reader: ClaimReader, family: Family): TermTables {
  const postings = new Postings();
  const most = Math.max;
  const numbered = claims.map((claim, i) =>
    wordingsOf(claim).map(
      (text): Numbered =>
        readWording(text, reader).terms.map((term) => {
          const keys = keysOf(term, family).map((key) => postings.numberOf(key));
          for (const key of keys) postings.file(key, i, 0, most);
          return keys;
        }),
    ),
  );
  const weights = [...postings.numbers.keys()].map((key, number) =>
    termWeight(key, claims.length, postings.all[number]?.claims.length ?? 1),
  );
  for (const posting of postings.all) posting.claims.length = posting.impacts.length = 0;
  for (const [i, claim] of claims.entries()) {
    const { enough } = barOf(claim.guards.words.length);
    for (const wording of numbered[i] ?? []) {
      const mass = wording.reduce((sum, [own = 0]) => sum + (weights[own] ?? 0), 0);
      for (const [own = 0, ...others] of wording) {
        const share = (255 * (weights[own] ?? 0)) / Math.max(mass, enough);
        postings.file(own, i, Math.min(255, Math.ceil(share)), most);
        for (const key of others) postings.file(key, i, Math.min(255, Math.ceil(share * ALIKE)), most);
      }
    }
    for (const [list, words] of claim.guards.words.slice(0, LISTS).entries()) {
      for (const alternative of parseAlternatives(words)) {
        const key = 'entity' in alternative ? `!@${alternative.entity}` : `!${alternative.stems[0] ?? ''}`;
        postings.file(postings.numberOf(key), i, 1 << list, (a, b) => a | b);
      }
    }
  }
  const starts = new Uint32Array(postings.all.length + 1);
  for (const [number, posting] of postings.all.entries())
    starts[number + 1] = (starts[number] ?? 0) + posting.claims.length;
  const filed = (what: keyof Posting, into: Uint32Array | Uint8Array) => {
    for (const [number, posting] of postings.all.entries()) into.set(posting[what], starts[number] ?? 0);
  };
  const size = starts.at(-1) ?? 0;
  const tables = { postings: new Uint32Array(size), impacts: new Uint8Array(size) };
  filed('claims', tables.postings);
  filed('impacts', tables.impacts);
  return {
    ...tables,
    ...quoteOpenings(claims),
    claims: claims.length,
    keys: [...postings.numbers.keys()].join('\n'),
    starts,
    lists: Uint8Array.from(claims, ({ guards }) => 2 ** Math.min(LISTS, guards.words.length) - 1),
  };
}
