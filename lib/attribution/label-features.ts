import { distance } from './distance.ts';
import type { FeatureList } from './feature-list.ts';
import { LABEL_COUNT as K, labelledSpans, partOf } from './label.ts';
import type { Reading } from './reading.ts';

/** What a first pass made of a text, ready for the features of the second. */
export interface FirstPass {
  reading: Reading;
  labels: Uint8Array;
  marginals: Float64Array;
  /** By token: the first pass's span there, as part number and bounds; part 0 for none. */
  part: Uint8Array;
  spanFrom: Int32Array;
  spanTo: Int32Array;
  /** The nearest token of a cue to the left and to the right, or -1. */
  leftCue: Int32Array;
  rightCue: Int32Array;
  /** Running counts of content and source spans begun. */
  contents: Int32Array;
  sources: Int32Array;
  /** By token: the sequence of parts in its sentence, as a hash. */
  skeleton: Int32Array;
}

const PART_NUMBER = { source: 1, cue: 2, content: 3 };
const CERTAINTY = [0.02, 0.08, 0.2, 0.4, 0.6, 0.85, 0.97];

/** Works out what the second pass needs of the first. Linear. */
export function firstPass(reading: Reading, labels: Uint8Array, marginals: Float64Array): FirstPass {
  const count = labels.length;
  const pass: FirstPass = {
    reading,
    labels,
    marginals,
    part: new Uint8Array(count),
    spanFrom: new Int32Array(count),
    spanTo: new Int32Array(count),
    leftCue: new Int32Array(count).fill(-1),
    rightCue: new Int32Array(count).fill(-1),
    contents: new Int32Array(count + 1),
    sources: new Int32Array(count + 1),
    skeleton: new Int32Array(count),
  };
  for (const { part, from, to } of labelledSpans(labels)) {
    pass.part.fill(PART_NUMBER[part], from, to);
    pass.spanFrom.fill(from, from, to);
    pass.spanTo.fill(to, from, to);
  }
  let cue = -1;
  for (let i = 0; i < count; i++) {
    pass.leftCue[i] = cue;
    if (partOf(labels[i] ?? 0) === 'cue') cue = i;
    pass.contents[i + 1] = (pass.contents[i] ?? 0) + (labels[i] === 5 ? 1 : 0);
    pass.sources[i + 1] = (pass.sources[i] ?? 0) + (labels[i] === 1 ? 1 : 0);
  }
  cue = -1;
  for (let i = count - 1; i >= 0; i--) {
    pass.rightCue[i] = cue;
    if (partOf(labels[i] ?? 0) === 'cue') cue = i;
  }
  for (let first = 0; first < count; first = reading.to[first] ?? count) {
    const end = reading.to[first] ?? count;
    let skeleton = 1;
    let steps = 0;
    let before = -1;
    for (let i = first; i < end && steps < 8; i++) {
      const label = labels[i] ?? 0;
      const part = (label + 1) >> 1;
      if (part === before && label % 2 === 0) continue;
      before = part;
      skeleton = skeleton * 5 + part + 1;
      steps++;
    }
    pass.skeleton.fill(skeleton, first, end);
  }
  return pass;
}

/** The features of one token for the second pass: what the first made of it and of what stands around it. */
export function labelFeatures(pass: FirstPass, i: number, list: FeatureList): void {
  const { reading, labels, marginals, part, spanFrom, spanTo, skeleton, contents, sources } = pass;
  const { tokens, word, stem, kind: kinds, quotations, from, to } = reading;
  const count = labels.length;
  const label = (index: number) => (index < 0 || index >= count ? 9 : (labels[index] ?? 0) + 1);
  const own = label(i);
  const q = (quotations.inside[i] ?? 0) + 1;
  const around = label(i - 1) * 100 + own * 10 + label(i + 1);
  list.add(101, own);
  list.add(102, label(i - 1), own);
  list.add(103, own, label(i + 1));
  list.add(104, around);
  list.add(105, around, label(i - 2), label(i + 2));
  list.add(106, own, (kinds[i] ?? 0) + 1);
  list.add(107, own, word[i] ?? 0);
  const chance = (k: number) => marginals[i * K + k] ?? 0;
  for (let k = 0; k < K; k++) {
    let certainty = 0;
    while (certainty < CERTAINTY.length && chance(k) > (CERTAINTY[certainty] ?? 1)) certainty++;
    if (certainty > 0) list.add(110 + k, certainty);
  }
  list.add(
    108,
    Math.round((chance(5) + chance(6)) * 6) + 1,
    Math.round((chance(1) + chance(2)) * 4) + 1,
    Math.round((chance(3) + chance(4)) * 4) + 1,
  );
  const here = skeleton[i] ?? 0;
  const first = from[i] ?? 0;
  const end = to[i] ?? count;
  const same = first > 0 && tokens[first - 1]?.paragraph === tokens[i]?.paragraph ? 2 : 1;
  const earlier = first > 0 ? (skeleton[first - 1] ?? 0) : 0;
  list.add(120, here, q);
  list.add(121, here, own);
  list.add(122, earlier, same, here);
  list.add(123, here, end < count ? (skeleton[end] ?? 0) : 0);
  list.add(124, same === 2 ? earlier : 0, own, q);
  const left = pass.leftCue[i] ?? -1;
  const right = pass.rightCue[i] ?? -1;
  if (left >= 0 && i - left < 60) {
    const near = tokens[left]?.sentence === tokens[i]?.sentence ? 2 : 1;
    const d = distance(i - left) + 1;
    const between =
      Math.min((contents[i] ?? 0) - (contents[left] ?? 0), 2) * 3 +
      Math.min((sources[i] ?? 0) - (sources[left] ?? 0), 2) +
      1;
    list.add(130, d, near);
    list.add(131, stem[left] ?? 0, d, near);
    list.add(132, stem[left] ?? 0, own, near, (kinds[i] ?? 0) + 1);
    list.add(133, near, d, part[i] ?? 0);
    list.add(134, near, between, own);
    list.add(135, near, between, q, d);
  }
  if (right >= 0 && right - i < 60) {
    const near = tokens[right]?.sentence === tokens[i]?.sentence ? 2 : 1;
    const d = distance(right - i) + 1;
    const between =
      Math.min((contents[right] ?? 0) - (contents[i] ?? 0), 2) * 3 +
      Math.min((sources[right] ?? 0) - (sources[i] ?? 0), 2) +
      1;
    list.add(140, d, near);
    list.add(141, stem[right] ?? 0, d, near);
    list.add(142, stem[right] ?? 0, own, near, (kinds[i] ?? 0) + 1);
    list.add(143, near, between, own);
  }
  const kind = part[i] ?? 0;
  if (kind > 0) {
    const a = spanFrom[i] ?? 0;
    const b = spanTo[i] ?? 0;
    list.add(150, kind, distance(i - a) + 1, distance(b - i) + 1);
    list.add(151, kind, distance(b - a) + 1, q);
    list.add(152, kind, word[b - 1] ?? 0, distance(b - i) + 1);
    list.add(153, kind, word[a] ?? 0, distance(i - a) + 1);
  }
}
