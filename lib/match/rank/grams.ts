const SIZE = 4;
/** Grams are told apart by this many of their hash's values; with the few hundred of two sentences they seldom meet. */
const SLOTS = 2 ** 14;

/** The character 4-grams of a stem, its beginning and end marked, as hashes. */
export function gramsOf(stem: string): Uint16Array {
  const bounded = `_${stem}_`;
  const grams = new Uint16Array(Math.max(1, bounded.length - SIZE + 1));
  for (let from = 0; from < grams.length; from++) {
    let hash = 0x811c9dc5;
    const end = Math.min(from + SIZE, bounded.length);
    for (let i = from; i < end; i++) hash = Math.imul(hash ^ bounded.charCodeAt(i), 0x01000193);
    grams[from] = (hash ^ (hash >>> 15)) & (SLOTS - 1);
  }
  return grams;
}

/** A word as its grams see it. */
export interface GramWord {
  grams: Uint16Array;
  idf: number;
}

/** The grams of words, each with the weight of its word shared among that word's grams. */
export class GramWeights {
  readonly #weights = new Float32Array(SLOTS);
  /** The weight of all grams together. */
  readonly total: number;

  constructor(words: Iterable<GramWord>) {
    let total = 0;
    for (const { grams, idf } of words) {
      for (const gram of grams) {
        const weight = Math.max(this.#weights[gram] ?? 0, idf / grams.length);
        total += weight - (this.#weights[gram] ?? 0);
        this.#weights[gram] = weight;
      }
    }
    this.total = total;
  }

  /** The weight that other words share with these: how far they are spelled or built alike. */
  shared(words: Iterable<GramWord>): number {
    let shared = 0;
    for (const { grams, idf } of words) {
      for (const gram of grams) shared += Math.min(idf / grams.length, this.#weights[gram] ?? 0);
    }
    return shared;
  }
}

/** How far two words are built alike: the share of the longer's grams that the other has; 0 to 1. */
export function builtAlike(a: Uint16Array, b: Uint16Array): number {
  let shared = 0;
  for (const gram of a) if (b.includes(gram)) shared += 1;
  return shared / Math.max(a.length, b.length);
}
