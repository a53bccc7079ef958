import type { Claim } from '#lib/model/claim.ts';
import { type Word, words } from '#lib/text/words.ts';
import type { TermTables } from './term-tables.ts';

/** A quotation of the pack found word for word; word indices are of the text that was searched. */
export interface QuoteHit {
  claim: number;
  article: string;
  start: number;
  quote: string;
  from: number;
  to: number;
}

/** Where a quotation begins: a hash of its first words, its claim and, as one number, its appearance and line. */
interface Opening {
  hash: number;
  claim: number;
  line: number;
}

type Openings = Pick<TermTables, 'openings' | 'openingClaims' | 'openingLines'>;

/** Shorter runs of words are no quotation but a common phrase. */
const SHORTEST = 4;
/** A quotation has fewer lines than this. */
const LINES = 4096;

const keysOf = (text: string) => words(text).map((word) => word.key);

/** FNV-1a over the first three words; what has the same one is compared in full. */
function openingHash(keys: readonly string[], at: number): number {
  let hash = 0x811c9dc5;
  for (let word = at; word < at + 3; word++) {
    const key = keys[word] ?? '';
    for (let i = 0; i < key.length; i++) hash = Math.imul(hash ^ key.charCodeAt(i), 0x01000193);
    hash = Math.imul(hash ^ 32, 0x01000193);
  }
  return hash >>> 0;
}

/**
 * Gathers where quotations begin; one that runs over several lines is entered line by line, as a page prints it in blocks.
 * Claims come in the order of the pack.
 */
export class QuoteOpenings {
  readonly #found: Opening[] = [];

  /** Enters the quotations of the claim at this place; `wordsOf` gives a quotation's words. */
  add(claim: number, { appearances }: Claim, wordsOf: (quote: string) => readonly Word[]): void {
    for (const [appearance, { quote }] of appearances.entries()) {
      const list = wordsOf(quote);
      let at = 0;
      let end = -1;
      for (const [line, text] of quote.split('\n').slice(0, LINES).entries()) {
        end += 1 + text.length;
        const keys: string[] = [];
        for (let word = list[at]; word && word.start < end; word = list[++at]) keys.push(word.key);
        if (keys.length < SHORTEST) continue;
        this.#found.push({ hash: openingHash(keys, 0), claim, line: appearance * LINES + line });
      }
    }
  }

  /** All that were entered, by their hashes. */
  tables(): Openings {
    const found = this.#found.toSorted((a, b) => a.hash - b.hash);
    return {
      openings: Uint32Array.from(found, ({ hash }) => hash),
      openingClaims: Uint32Array.from(found, ({ claim }) => claim),
      openingLines: Uint32Array.from(found, ({ line }) => line),
    };
  }
}

function firstAt(openings: Uint32Array, hash: number): number {
  let low = 0;
  let high = openings.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((openings[middle] ?? 0) < hash) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Every quotation of the claims that stands in a text word for word, whatever its quotation marks, spaces and accents. */
export function findQuotes(
  list: readonly Word[],
  { openings, openingClaims, openingLines }: Openings,
  claims: readonly Claim[],
): QuoteHit[] {
  const keys = list.map((word) => word.key);
  const hits: QuoteHit[] = [];
  for (let from = 0; from + SHORTEST <= keys.length; from++) {
    const hash = openingHash(keys, from);
    for (let at = firstAt(openings, hash); openings[at] === hash; at++) {
      const claim = openingClaims[at] ?? 0;
      const line = openingLines[at] ?? 0;
      const appearance = claims[claim]?.appearances[Math.floor(line / LINES)];
      if (!appearance) continue;
      const { article, start, quote } = appearance;
      const run = keysOf(quote.split('\n')[line % LINES] ?? '');
      if (!run.every((key, i) => keys[from + i] === key)) continue;
      hits.push({ claim, article, start, quote, from, to: from + run.length });
    }
  }
  return hits;
}
