import { describe, expect, test } from 'vitest';
import { allowedTransitions, passes } from '#lib/attribution/chain.ts';
import { FeatureTable } from '#lib/attribution/feature-table.ts';
import { LABEL_COUNT as K } from '#lib/attribution/label.ts';
import { ContextNet } from '#lib/attribution/net/context-net.ts';
import { plainEngine } from '#lib/attribution/net/plain-engine.ts';
import { simdEngine } from '#lib/attribution/net/simd-engine.ts';
import { read } from '#lib/attribution/reading.ts';
import { Vocabulary } from '#lib/attribution/vocabulary.ts';
import { KIND_COUNT } from '#lib/attribution/word-kind.ts';
import { netExample } from '#lib/cli/train/net-example.ts';
import { NetGradient } from '#lib/cli/train/net-gradient.ts';
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
const tensors = newNet(1, new Float64Array(K * K));
for (const name of ['bias', 'stateBias', 'outBias', 'fields'] as const)
  tensors[name].forEach((_, at) => {
    tensors[name][at] = next() - 0.5;
  });
/** What the weights that the net remembers by are multiples of, as in a model's file. */
const STEP = 1 / 512;
tensors.state.forEach((weight, at) => {
  tensors.state[at] = Math.round(weight / STEP) * STEP;
});

const trained = new NetGradient(count).scores(
  netExample(reading, 0, count, new Uint8Array(count), first, transitions),
  tensors,
);

describe.each([
  ['in WebAssembly', simdEngine()],
  ['in plain JavaScript', plainEngine],
])('%s', (_, engineOf) => {
  test('the net in use computes what the net in training does', () => {
    const used = new ContextNet(tensors, STEP, engineOf).scores(reading, 0, count, first, marginals);
    expect(used).toHaveLength(count * K);
    used.forEach((score, at) => {
      expect(score).toBeCloseTo(trained[at] ?? 0, 4);
    });
  });

  test('what stands far away counts, in both directions', () => {
    const net = new ContextNet(tensors, STEP, engineOf);
    const before = net.scores(reading, 0, count, first, marginals);
    const changed = marginals.slice();
    changed.set([0.9, 0.1, 0, 0, 0, 0, 0], 5 * K);
    const after = net.scores(reading, 0, count, first, changed);
    expect(after[0]).not.toBe(before[0]);
    expect(after.at(-1)).not.toBe(before.at(-1));
  });

  test('a stretch is read alike, whatever was read before it', () => {
    const net = new ContextNet(tensors, STEP, engineOf);
    const fresh = net.scores(reading, 3, 8, first, marginals);
    net.scores(reading, 0, count, first, marginals);
    expect(net.scores(reading, 3, 8, first, marginals)).toEqual(fresh);
  });
});

test('words are read alike, however many others were read in between', () => {
  const many = read(Array.from({ length: 5000 }, (_, i) => `x${i}y`).join(' '), {
    vocabulary: new Vocabulary(lexicon),
    kinds: new FeatureTable(new Int32Array(0), new Int8Array(0), KIND_COUNT),
  });
  many.facts.forEach((facts, i) => {
    facts.fine = i % 251;
  });
  const nothing = new Float64Array(3000 * K);
  const scores = (net: ContextNet, from: number, to: number) =>
    net.scores(many, from, to, nothing.subarray(0, (to - from) * K), nothing);
  const net = new ContextNet(tensors, STEP);
  const before = scores(net, 0, 50);
  expect(before).not.toEqual(scores(net, 50, 100));
  scores(net, 0, 3000);
  scores(net, 2000, 5000);
  expect(scores(net, 0, 50)).toEqual(before);
});
