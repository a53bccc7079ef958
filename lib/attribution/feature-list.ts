import { mix } from './hash.ts';

/** Hashes of features are kept to this many bits. */
export const FEATURE_BITS = 24;
const SHIFT = 32 - FEATURE_BITS;

/**
 * The features of one token: each a template's number and the values it was filled with, hashed together.
 * Kept between tokens, so that reading a text allocates nothing.
 */
export class FeatureList {
  readonly hashes = new Int32Array(160);
  readonly #templates = new Uint8Array(160);
  count = 0;

  /** Adds the feature of a template with up to four values. */
  add(template: number, a = 0, b = 0, c = 0, d = 0): void {
    let hash = mix(template * 0x9e3779b1, a);
    if (b !== 0) hash = mix(hash + 1, b);
    if (c !== 0) hash = mix(hash + 2, c);
    if (d !== 0) hash = mix(hash + 3, d);
    this.#templates[this.count] = template;
    this.hashes[this.count++] = hash >>> SHIFT;
  }

  /** Leaves out the features of all other templates than these. */
  keepOnly(templates: readonly number[]): void {
    let kept = 0;
    for (let at = 0; at < this.count; at++) {
      if (!templates.includes(this.#templates[at] as number)) continue;
      this.#templates[kept] = this.#templates[at] as number;
      this.hashes[kept++] = this.hashes[at] as number;
    }
    this.count = kept;
  }
}
