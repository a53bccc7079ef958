import type { ClauseMarks } from './clause-marks.ts';
import { distance } from './distance.ts';
import type { FeatureList } from './feature-list.ts';
import type { Reading } from './reading.ts';

/** What `tokenFeatures` needs of a text. */
export interface TokenContext {
  reading: Reading;
  marks: ClauseMarks;
  signatures: Uint8Array;
}

const EDGE = 77;

/**
 * The features of one token for the tagger's first pass: the words around it and their classes, quotation marks, and
 * where the sentence's likely cues stand. Each template has its number; numbers are never used twice.
 */
export function tokenFeatures(
  { reading, marks, signatures }: TokenContext,
  i: number,
  list: FeatureList,
): void {
  const { tokens, word, stem, kind, fine, shape, cue, quotations, from, to, prefix, suffix } = reading;
  const count = tokens.length;
  const at = (values: ArrayLike<number>, index: number) =>
    index < 0 || index >= count ? EDGE : (values[index] ?? 0);
  const w = at(word, i);
  const c = at(kind, i) + 1;
  const tag = (index: number) => (index < 0 || index >= count ? EDGE : (kind[index] ?? 0) + 1);
  const left = tag(i - 1);
  const left2 = tag(i - 2);
  const right = tag(i + 1);
  const right2 = tag(i + 2);

  list.add(1, w);
  list.add(2, at(stem, i));
  list.add(3, at(word, i - 1));
  list.add(4, at(word, i + 1));
  list.add(5, at(word, i - 2));
  list.add(6, at(word, i + 2));
  list.add(7, at(word, i - 1), w);
  list.add(8, w, at(word, i + 1));
  list.add(9, at(stem, i - 2), at(stem, i - 1));
  list.add(10, at(stem, i + 1), at(stem, i + 2));
  list.add(11, at(prefix, i));
  list.add(12, at(suffix, i));
  list.add(13, c);
  list.add(14, left, c);
  list.add(15, c, right);
  list.add(16, left, c, right);
  list.add(17, left2, left, c);
  list.add(18, c, right, right2);
  list.add(19, mixed(left2, left), c, right, right2);
  list.add(20, at(fine, i));
  list.add(21, at(fine, i - 1), at(fine, i));
  list.add(22, at(fine, i), at(fine, i + 1));
  list.add(23, at(fine, i - 1));
  list.add(24, at(fine, i + 1));
  list.add(25, c, at(stem, i + 1));
  list.add(26, at(stem, i - 1), c);
  list.add(27, w, c);
  list.add(28, at(shape, i - 1), at(shape, i), at(shape, i + 1));
  list.add(29, at(fine, i - 2), at(fine, i - 1), at(fine, i));
  list.add(30, at(fine, i), at(fine, i + 1), at(fine, i + 2));

  const first = from[i] === i ? 1 : 0;
  const last = to[i] === i + 1 ? 1 : 0;
  const opens = i === 0 || tokens[i - 1]?.paragraph !== tokens[i]?.paragraph ? 1 : 0;
  const place = 1 + first + 2 * last + 4 * opens;
  const q = at(quotations.inside, i) + 1;
  list.add(40, q);
  list.add(41, q, at(quotations.inside, i - 1) + 1, at(quotations.inside, i + 1) + 1, at(shape, i));
  list.add(42, place);
  list.add(43, place, q, c);
  const since = quotations.sinceClose[i] ?? 99;
  if (since < 8) {
    list.add(44, since + 1);
    list.add(45, since + 1, c);
    list.add(46, since + 1, w);
    list.add(47, since + 1, at(cue, i) + 1);
  }
  const open = quotations.open[i] ?? -1;
  if (open >= 0) {
    const size = distance(quotations.length[i] ?? 0) + 1;
    list.add(48, size);
    list.add(49, distance(i - open) + 1, size);
    list.add(50, at(word, open - 1), at(cue, open - 1) + 1, size);
    list.add(51, distance((quotations.length[i] ?? 0) + open + 1 - i) + 1, size);
  }

  const own = at(cue, i) + 1;
  list.add(60, own, q);
  list.add(61, at(cue, i - 1) + 1, own, at(cue, i + 1) + 1);
  list.add(62, mixed(at(cue, i - 2) + 1, at(cue, i - 1) + 1), own, at(cue, i + 1) + 1, at(cue, i + 2) + 1);
  list.add(63, own, c, left, right);

  const here = signatures[i] ?? 0;
  const before = from[i] ?? 0;
  const after = to[i] ?? count;
  const same = before > 0 && tokens[before - 1]?.paragraph === tokens[i]?.paragraph;
  list.add(70, here, q);
  list.add(71, here, same ? (signatures[before - 1] ?? 0) : 99, q);
  list.add(72, here, after < count ? (signatures[after] ?? 0) : 99, q);

  const l = marks.leftCue[i] ?? -1;
  const r = marks.rightCue[i] ?? -1;
  if (l >= 0) {
    const d = distance(i - l) + 1;
    const commas = Math.min((marks.commas[i] ?? 0) - (marks.commas[l] ?? 0), 2) + 1;
    const opened = Math.min((marks.openers[i] ?? 0) - (marks.openers[l] ?? 0), 2) + 1;
    list.add(80, d, at(cue, l));
    list.add(81, d, commas, opened);
    list.add(82, at(stem, l), d);
    list.add(83, at(stem, l), commas, opened);
    list.add(84, at(stem, l + 1), d);
    list.add(85, tag(l - 1), at(cue, l), d, commas);
    list.add(86, commas, opened, q, c);
    if (i - l <= 4) {
      const path = between(tag, l + 1, i + 1);
      list.add(87, path);
      list.add(88, at(stem, l), path);
    }
  }
  if (r >= 0) {
    const d = distance(r - i) + 1;
    const commas = Math.min((marks.commas[r] ?? 0) - (marks.commas[i] ?? 0), 2) + 1;
    list.add(90, d, at(cue, r));
    list.add(91, d, commas, at(cue, r));
    list.add(92, at(stem, r), d);
    list.add(93, tag(r - 1), d, commas);
    list.add(94, at(word, r + 1), d, commas);
    list.add(95, commas, q, c, d);
    if (r - i <= 5) {
      const path = between(tag, i, r);
      list.add(96, path);
      list.add(97, at(stem, r), path);
    }
  }
  list.add(98, l >= 0 ? distance(i - l) + 1 : 20, r >= 0 ? distance(r - i) + 1 : 20, q);
}

function mixed(a: number, b: number): number {
  return Math.imul(a, 1031) + b;
}

function between(tag: (index: number) => number, from: number, to: number): number {
  let path = 1;
  for (let i = from; i < to; i++) path = mixed(path, tag(i));
  return path;
}
