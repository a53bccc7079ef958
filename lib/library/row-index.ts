import Fuse from 'fuse.js';
import type { LibraryRow } from './library-row.ts';

/** How much worse a word counts that only begins like the one looked for, and one that is spelled otherwise. */
const PREFIX = 1;
const TYPO = 3;

/** How far a word may be from the one looked for; 0 is the same, 1 is anything. */
const THRESHOLD = 0.35;

/**
 * Finds rows by words, as they are typed: the whole word, its beginning, or, where that finds nothing, one spelled much like
 * it (fuse.js). Goals: a key stroke costs a few milliseconds with 100,000 rows, and any of the words' order will do.
 * No goals: phrases, word stems, ranking by how often a word occurs.
 *
 * Fuse.js goes over the different words of the library once, not over the rows: there are a hundred times fewer.
 */
export class RowIndex {
  readonly #rows: readonly LibraryRow[];
  /** The different words of all rows, sorted. */
  readonly #vocabulary: string[];
  /** For each word the rows that have it, ascending. */
  readonly #places: Uint32Array[];
  #fuse: Fuse<string> | undefined;

  constructor(rows: readonly LibraryRow[]) {
    this.#rows = rows;
    const places = new Map<string, number[]>();
    rows.forEach((row, number) => {
      for (const word of wordsOf(textOf(row))) {
        const known = places.get(word);
        if (!known) places.set(word, [number]);
        else if (known.at(-1) !== number) known.push(number);
      }
    });
    const sorted = [...places].sort(([one], [other]) => (one < other ? -1 : 1));
    this.#vocabulary = sorted.map(([word]) => word);
    this.#places = sorted.map(([, numbers]) => Uint32Array.from(numbers));
  }

  /** The rows that have every word of a query, the best first, equals in the order of the rows; all for an empty query. */
  find(query: string): readonly LibraryRow[] {
    const wanted = [...new Set(wordsOf(query))];
    if (wanted.length === 0) return query.trim() === '' ? this.#rows : [];
    const matched = new Uint16Array(this.#rows.length);
    const penalties = new Float32Array(this.#rows.length);
    wanted.forEach((word, nth) => {
      for (const { at, penalty } of this.#alike(word)) {
        for (const number of this.#places[at] ?? []) {
          // The first word of the vocabulary that a row has is the best: `#alike` gives them best first.
          if (matched[number] !== nth) continue;
          matched[number] = nth + 1;
          penalties[number] = (penalties[number] ?? 0) + penalty;
        }
      }
    });
    const found: number[] = [];
    matched.forEach((count, number) => {
      if (count === wanted.length) found.push(number);
    });
    found.sort((one, other) => (penalties[one] ?? 0) - (penalties[other] ?? 0) || one - other);
    return found.flatMap((number) => this.#rows[number] ?? []);
  }

  /** The words of the vocabulary that are like one, the best first. */
  #alike(word: string): { at: number; penalty: number }[] {
    const first = this.#firstFrom(word);
    const found: { at: number; penalty: number }[] = [];
    for (let at = first; this.#vocabulary[at]?.startsWith(word); at++) {
      found.push({ at, penalty: this.#vocabulary[at] === word ? 0 : PREFIX });
    }
    if (found.length > 0) return found;
    this.#fuse ??= new Fuse(this.#vocabulary, {
      threshold: THRESHOLD,
      ignoreLocation: true,
      includeScore: true,
      minMatchCharLength: 2,
    });
    return this.#fuse
      .search(word)
      .map(({ refIndex, score = 1 }) => ({ at: refIndex, penalty: TYPO + score }));
  }

  /** Where the words from this one on begin. */
  #firstFrom(word: string): number {
    let [low, high] = [0, this.#vocabulary.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#vocabulary[middle] ?? '') < word) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

function textOf({ quote, note, tags, title, outlet }: LibraryRow): string {
  return `${quote}\n${note}\n${tags.join('\n')}\n${title}\n${outlet}`;
}

/** The words of a text in lower case, without accents; plainer than those of matching, and many times faster. */
function wordsOf(text: string): string[] {
  return (
    text
      .toLowerCase()
      .normalize('NFD')
      .replace(/\p{M}+/gu, '')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}
