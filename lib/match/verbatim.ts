import type { Claim } from '#lib/model/claim.ts';
import { type Word, words } from '#lib/text/words.ts';

/** A quotation of the pack, as a run of folded words. */
interface QuotedRun {
  keys: string[];
  claim: number;
  article: string;
  start: number;
  quote: string;
}

/** The quotations of a pack by their first three words. */
export type QuoteIndex = Map<string, QuotedRun[]>;

/** A quotation of the pack found word for word; word indices are of the text that was searched. */
export interface QuoteHit {
  claim: number;
  article: string;
  start: number;
  quote: string;
  from: number;
  to: number;
}

/** Shorter runs of words are no quotation but a common phrase. */
const SHORTEST = 4;

const opening = (keys: readonly string[], at: number) => `${keys[at]} ${keys[at + 1]} ${keys[at + 2]}`;

/** Indexes every quotation; one that runs over several lines is entered line by line, as a page prints it in blocks. */
export function indexQuotes(claims: readonly Claim[]): QuoteIndex {
  const index: QuoteIndex = new Map();
  for (const [claim, { appearances }] of claims.entries()) {
    for (const { quote, article, start } of appearances) {
      for (const line of quote.split('\n')) {
        const keys = words(line).map((word) => word.key);
        if (keys.length < SHORTEST) continue;
        const key = opening(keys, 0);
        const run = { keys, claim, article, start, quote };
        const known = index.get(key);
        if (known) known.push(run);
        else index.set(key, [run]);
      }
    }
  }
  return index;
}

/** Every quotation of the pack that stands in a text word for word, whatever its quotation marks, spaces and accents. */
export function findQuotes(list: readonly Word[], index: QuoteIndex): QuoteHit[] {
  const keys = list.map((word) => word.key);
  const hits: QuoteHit[] = [];
  for (let from = 0; from + SHORTEST <= keys.length; from++) {
    for (const run of index.get(opening(keys, from)) ?? []) {
      if (!run.keys.every((key, i) => keys[from + i] === key)) continue;
      const { claim, article, start, quote } = run;
      hits.push({ claim, article, start, quote, from, to: from + run.keys.length });
    }
  }
  return hits;
}
