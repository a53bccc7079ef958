import { expect, test } from 'vitest';
import { allowedTransitions, passes } from '#lib/attribution/chain.ts';
import { ContextNet } from '#lib/attribution/context-net.ts';
import { FeatureTable } from '#lib/attribution/feature-table.ts';
import { LABEL_COUNT as K } from '#lib/attribution/label.ts';
import { read } from '#lib/attribution/reading.ts';
import { Vocabulary } from '#lib/attribution/vocabulary.ts';
import { KIND_COUNT } from '#lib/attribution/word-kind.ts';
import { netExample } from '#lib/cli/train/net-example.ts';
import { forward } from '#lib/cli/train/net-forward.ts';
import { random } from '#lib/cli/train/random.ts';
import { newNet } from '#lib/cli/train/train-net.ts';

const lexicon = { classes: new Map(), cues: new Map(), vectors: new Map() };
const reading = read('“We left,” said the mayor.\nNobody stayed behind.', {
  vocabulary: new Vocabulary(lexicon),
  kinds: new FeatureTable(new Int32Array(0), new Int8Array(0), KIND_COUNT),
});
const count = reading.tokens.length;
const next = random(5);
const first = Float64Array.from({ length: count * K }, () => 4 * next() - 2);
const transitions = allowedTransitions(new Float64Array(K * K));
const { marginals } = passes(first, transitions);

test('the net in use computes what the net in training does', () => {
  const tensors = newNet(1, new Float64Array(K * K));
  const example = netExample(reading, 0, count, new Uint8Array(count), first, transitions);
  const trained = forward(example, tensors, { share: 0, words: 0, next });
  const used = new ContextNet(tensors).scores(reading, 0, count, first, marginals);
  expect(used).toHaveLength(count * K);
  used.forEach((score, at) => {
    expect(score).toBeCloseTo(trained.scores[at] ?? 0, 9);
  });
});

test('what stands far away counts, in both directions', () => {
  const net = new ContextNet(newNet(1, new Float64Array(K * K)));
  const before = net.scores(reading, 0, count, first, marginals);
  const changed = marginals.slice();
  changed.set([0.9, 0.1, 0, 0, 0, 0, 0], 5 * K);
  const after = net.scores(reading, 0, count, first, changed);
  expect(after[0]).not.toBe(before[0]);
  expect(after.at(-1)).not.toBe(before.at(-1));
});
