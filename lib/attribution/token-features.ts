import { distance } from './distance.ts';
import type { FeatureList } from './feature-list.ts';
import type { Reading } from './reading.ts';
import type { WordFacts } from './vocabulary.ts';

/** Stands for what is beyond the text's ends. */
const EDGE = 77;
/** Where a word stands from the token that it helps to label. */
export const WORD_OFFSETS: readonly number[] = [0, -1, 1, -2, 2];

/**
 * The features that a word gives to the token from which it stands at an offset; they depend on nothing else. Each
 * template has its number; numbers are never used twice.
 */
export function formFeatures(facts: WordFacts, offset: number, list: FeatureList): void {
  const { word, stem, prefix, suffix, fine } = facts;
  if (offset === 0) {
    list.add(1, word);
    list.add(2, stem);
    list.add(11, prefix);
    list.add(12, suffix);
    list.add(20, fine);
  } else if (offset === -1 || offset === 1) {
    list.add(offset < 0 ? 3 : 4, word);
    list.add(offset < 0 ? 23 : 24, fine);
  } else list.add(offset < 0 ? 5 : 6, word);
}

/** Pairs of words, and of stems. */
function pairFeatures({ word, stem }: Reading, i: number, list: FeatureList): void {
  const w = word[i] as number;
  list.add(7, at(word, i - 1), w);
  list.add(8, w, at(word, i + 1));
  list.add(9, at(stem, i - 2), at(stem, i - 1));
  list.add(10, at(stem, i + 1), at(stem, i + 2));
}

/** The token's kind with a word. */
function kindAndWordFeatures({ word, stem, kind }: Reading, i: number, list: FeatureList): void {
  const c = (kind[i] as number) + 1;
  list.add(25, c, at(stem, i + 1));
  list.add(26, at(stem, i - 1), c);
  list.add(27, word[i] as number, c);
}

/** What stands before the quotation that the token is in. */
function introductionFeatures({ word, cue, quotations }: Reading, i: number, list: FeatureList): void {
  const open = quotations.open[i] as number;
  if (open < 0) return;
  const size = distance(quotations.length[i] as number) + 1;
  list.add(50, at(word, open - 1), at(cue, open - 1) + 1, size);
}

/** Those of `nearbyFeatures` in which there is a word: all that belong to none of `FEATURE_GROUPS`. */
export function wordyFeatures(reading: Reading, i: number, list: FeatureList): void {
  pairFeatures(reading, i, list);
  kindAndWordFeatures(reading, i, list);
  introductionFeatures(reading, i, list);
}

/** What begins or ends at a token: its sentence begins (1), its sentence ends (2), its paragraph begins (4); added up. */
export function placeOf({ tokens, from, to }: Reading, i: number): number {
  const opens = i === 0 || tokens[i - 1]?.paragraph !== tokens[i]?.paragraph;
  return (from[i] === i ? 1 : 0) + (to[i] === i + 1 ? 2 : 0) + (opens ? 4 : 0);
}

/**
 * The features of one token that depend on more than one word: pairs of words and of kinds, and quotation marks. Training
 * depends on their order.
 */
export function nearbyFeatures(reading: Reading, i: number, list: FeatureList): void {
  const { kind, fine, shape, cue, quotations } = reading;
  const c = (kind[i] as number) + 1;
  const left = at(kind, i - 1) + 1;
  const left2 = at(kind, i - 2) + 1;
  const right = at(kind, i + 1) + 1;
  const right2 = at(kind, i + 2) + 1;
  pairFeatures(reading, i, list);
  list.add(14, left, c);
  list.add(15, c, right);
  list.add(16, left, c, right);
  list.add(17, left2, left, c);
  list.add(18, c, right, right2);
  list.add(21, at(fine, i - 1), at(fine, i));
  list.add(22, at(fine, i), at(fine, i + 1));
  kindAndWordFeatures(reading, i, list);
  list.add(28, at(shape, i - 1), at(shape, i), at(shape, i + 1));

  const q = at(quotations.inside, i) + 1;
  list.add(41, q, at(quotations.inside, i - 1) + 1, at(quotations.inside, i + 1) + 1, at(shape, i));
  list.add(43, 1 + placeOf(reading, i), q, c);
  const open = quotations.open[i] as number;
  if (open >= 0) {
    const length = quotations.length[i] as number;
    const size = distance(length) + 1;
    list.add(48, size);
    list.add(49, distance(i - open) + 1, size);
    introductionFeatures(reading, i, list);
    list.add(51, distance(length + open + 1 - i) + 1, size);
  }

  const own = at(cue, i) + 1;
  const after = at(cue, i + 1) + 1;
  const before = at(cue, i - 1) + 1;
  list.add(61, before, own, after);
  list.add(62, Math.imul(at(cue, i - 2) + 1, 1031) + before, own, after, at(cue, i + 2) + 1);
  list.add(63, own, c, left, right);
}

/** All features of one token, for training; in use, what words give is kept by word. */
export function tokenFeatures(reading: Reading, i: number, list: FeatureList): void {
  for (const offset of WORD_OFFSETS) {
    const facts = reading.facts[i + offset];
    if (facts) formFeatures(facts, offset, list);
  }
  nearbyFeatures(reading, i, list);
}

function at(values: ArrayLike<number>, index: number): number {
  return index < 0 || index >= values.length ? EDGE : (values[index] as number);
}
