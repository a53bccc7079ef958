/** BM25's constants (Robertson and Zaragoza 2009), chosen on CheckThat! 2020 train. */
const K1 = 0.9;
const B = 0.5;

/** Claims of more words than this count as having so many: a length then takes a byte. */
export const LONGEST = 255;

/** What a claim's length takes from its words: `words` of it, where claims have `average` words. */
export const lengthNorm = (words: number, average: number): number =>
  K1 * (1 - B + (B * Math.min(words, LONGEST)) / average);

/** What a word that stands `count` times in a claim adds to its score, a word's rarity apart; below 1.9. */
export const impactOf = (count: number, norm: number): number => (count * (K1 + 1)) / (count + norm);

/** The rarity of a word that `frequency` of `claims` have: its inverse document frequency. */
export const rarity = (frequency: number, claims: number): number =>
  Math.log(1 + (claims - frequency + 0.5) / (frequency + 0.5));
