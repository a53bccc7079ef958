import Fuse from 'fuse.js';

/** How much worse a word counts that only begins like the one looked for, and one that is spelled otherwise. */
const PREFIX = 1;
const TYPO = 3;

/** How far a word may be from the one looked for; 0 is the same, 1 is anything. */
const THRESHOLD = 0.35;

/** What became of a text: where it stands, what it was, what it is; empty where there was or is none. */
export interface TextChange {
  slot: number;
  before: string;
  after: string;
}

/**
 * Finds numbered texts by words, as they are typed: the whole word, its beginning, or, where that finds nothing, one spelled
 * much like it (fuse.js). Goals: a key stroke costs a few milliseconds with 100,000 texts, any of the words' order will do,
 * and a changed text costs no more than its own words. No goals: phrases, word stems, ranking by how often a word occurs.
 *
 * Fuse.js goes over the different words once, not over the texts: there are a hundred times fewer.
 */
export class WordIndex {
  /** For each word the slots of the texts that have it, each once. */
  readonly #places = new Map<string, number[]>();
  /** The words, sorted, and the search among them; made anew when one was added. */
  #vocabulary: string[] | undefined;
  #fuse: Fuse<string> | undefined;

  /** Takes note of changed texts. */
  change(changes: Iterable<TextChange>): void {
    const gone = new Map<string, Set<number>>();
    for (const { slot, before, after } of changes) {
      const old = new Set(before === '' ? [] : wordsOf(before));
      for (const word of new Set(wordsOf(after))) {
        if (!old.delete(word)) this.#add(word, slot);
      }
      for (const word of old) {
        const slots = gone.get(word);
        if (slots) slots.add(slot);
        else gone.set(word, new Set([slot]));
      }
    }
    for (const [word, slots] of gone) {
      const left = (this.#places.get(word) ?? []).filter((slot) => !slots.has(slot));
      this.#places.set(word, left);
    }
  }

  /**
   * How far each of the first `size` texts is from a query: 0 where it has all of its words, more where some only begin like
   * them or are spelled otherwise, infinite where any is missing. Nothing where the query has no word to look for.
   */
  find(query: string, size: number): Float32Array | undefined {
    const wanted = [...new Set(wordsOf(query))];
    if (wanted.length === 0) return query.trim() === '' ? undefined : new Float32Array(size).fill(Infinity);
    const matched = new Uint16Array(size);
    const penalties = new Float32Array(size);
    wanted.forEach((word, nth) => {
      for (const { alike, penalty } of this.#alike(word)) {
        for (const slot of this.#places.get(alike) ?? []) {
          // The first of the words alike that a text has is the best: `#alike` gives them best first.
          if (matched[slot] !== nth) continue;
          matched[slot] = nth + 1;
          penalties[slot] = (penalties[slot] ?? 0) + penalty;
        }
      }
    });
    for (let slot = 0; slot < size; slot++) {
      if (matched[slot] !== wanted.length) penalties[slot] = Infinity;
    }
    return penalties;
  }

  #add(word: string, slot: number): void {
    const slots = this.#places.get(word);
    if (slots) slots.push(slot);
    else {
      this.#places.set(word, [slot]);
      this.#vocabulary = undefined;
      this.#fuse = undefined;
    }
  }

  /** The words that are like one, the best first. */
  #alike(word: string): { alike: string; penalty: number }[] {
    this.#vocabulary ??= [...this.#places.keys()].sort();
    const isThere = (one: string) => (this.#places.get(one)?.length ?? 0) > 0;
    const found: { alike: string; penalty: number }[] = [];
    for (let at = firstFrom(this.#vocabulary, word); ; at++) {
      const alike = this.#vocabulary[at];
      if (!alike?.startsWith(word)) break;
      if (isThere(alike)) found.push({ alike, penalty: alike === word ? 0 : PREFIX });
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
      .filter(({ item }) => isThere(item))
      .map(({ item, score = 1 }) => ({ alike: item, penalty: TYPO + score }));
  }
}

/** Where in a sorted list the words from this one on begin. */
function firstFrom(sorted: readonly string[], word: string): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? '') < word) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The words of a text in lower case, without accents; plainer than those of matching, and many times faster. */
function wordsOf(text: string): string[] {
  const lower = text.toLowerCase();
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the first 128 characters, which have no accents to take off.
  const plain = /^[\u0000-\u007F]*$/.test(lower) ? lower : lower.normalize('NFD').replace(/\p{M}+/gu, '');
  return plain.match(/[\p{L}\p{N}]+/gu) ?? [];
}
