/** Where an approximate occurrence of a pattern ends, and its edit distance (insertions, deletions, substitutions). */
export interface Ending {
  /** UTF-16 offset into the text, exclusive. */
  end: number;
  errors: number;
}

/** Bits of a block; JavaScript's bitwise operators work on 32. */
const WIDTH = 32;

/**
 * Every place of a text where an occurrence of the pattern with at most `limit` errors ends, in order.
 *
 * Myers' bit-parallel algorithm in blocks, with his cut-off: blocks of the pattern that no occurrence within the limit can
 * reach are not computed, so that the usual cost is one or two word operations a character (G. Myers, "A fast bit-vector
 * algorithm for approximate string matching based on dynamic programming", JACM 46(3), 1999; the block step as H. Hyyrö,
 * "A bit-vector algorithm for computing Levenshtein and Damerau edit distances", 2003, gives it).
 *
 * @param anchored true where the occurrence must begin where the text does
 */
export function approximateSearch(text: string, pattern: string, limit: number, anchored = false): Ending[] {
  const found: Ending[] = [];
  const length = pattern.length;
  if (length === 0 || limit < 0) return found;
  const last = Math.ceil(length / WIDTH) - 1;
  const masks = masksOf(pattern, last + 1);
  const none = new Int32Array(last + 1);
  const plus = new Int32Array(last + 1);
  const minus = new Int32Array(last + 1);
  const scores = new Int32Array(last + 1);
  const heightOf = (block: number) => (block === last ? length - last * WIDTH : WIDTH);
  const first = anchored ? 1 : 0;

  /** Takes one block one character further; gives the change of the score at its lower edge to the next. */
  const advance = (block: number, equal: number, carry: number): number => {
    const p = plus[block] ?? 0;
    const m = minus[block] ?? 0;
    const isNegative = carry < 0 ? 1 : 0;
    const vertical = equal | m;
    const matching = equal | isNegative;
    const horizontal = (((matching & p) + p) ^ p) | matching;
    let up = m | ~(horizontal | p);
    let down = p & horizontal;
    const edge = 1 << (heightOf(block) - 1);
    const out = up & edge ? 1 : down & edge ? -1 : 0;
    up = (up << 1) | (carry > 0 ? 1 : 0);
    down = (down << 1) | isNegative;
    plus[block] = down | ~(vertical | up);
    minus[block] = up & vertical;
    return out;
  };

  let active = Math.min(last, Math.max(0, Math.ceil(limit / WIDTH) - 1));
  for (let block = 0; block <= active; block++) {
    plus[block] = -1;
    scores[block] = Math.min((block + 1) * WIDTH, length);
  }
  for (let at = 0; at < text.length; at++) {
    const equals = masks.get(text.charCodeAt(at)) ?? none;
    let carry = first;
    for (let block = 0; block <= active; block++) {
      carry = advance(block, equals[block] ?? 0, carry);
      scores[block] = (scores[block] ?? 0) + carry;
    }
    const next = equals[active + 1] ?? 0;
    if ((scores[active] ?? 0) - carry <= limit && active < last && (next & 1 || carry < 0)) {
      const above = (scores[active] ?? 0) - carry;
      active++;
      plus[active] = -1;
      minus[active] = 0;
      scores[active] = above + heightOf(active) + advance(active, next, carry);
    } else {
      while (active > 0 && (scores[active] ?? 0) >= limit + WIDTH) active--;
    }
    const errors = scores[active] ?? 0;
    if (active === last && errors <= limit) found.push({ end: at + 1, errors });
    // Where the start is fixed, every further character is an error more.
    if (anchored && at + 1 > length + limit) break;
  }
  return found;
}

/** For each character of the pattern, the bits of the places where it stands. */
function masksOf(pattern: string, blocks: number): Map<number, Int32Array> {
  const masks = new Map<number, Int32Array>();
  for (let i = 0; i < pattern.length; i++) {
    const code = pattern.charCodeAt(i);
    const mask = masks.get(code) ?? new Int32Array(blocks);
    const block = Math.floor(i / WIDTH);
    mask[block] = (mask[block] ?? 0) | (1 << (i % WIDTH));
    masks.set(code, mask);
  }
  return masks;
}
