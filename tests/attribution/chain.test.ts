import { expect, test } from 'vitest';
import { allowedTransitions, passes } from '#lib/attribution/chain.ts';
import { LABEL_COUNT as K, mayFollow } from '#lib/attribution/label.ts';
import { likelySpans } from '#lib/attribution/likely-spans.ts';

const COUNT = 4;
const scores = Float64Array.from({ length: COUNT * K }, (_, i) => Math.sin(i * 1.7) * 2);
const transitions = allowedTransitions(Float64Array.from({ length: K * K }, (_, i) => Math.cos(i)));

/** Every sequence that is allowed, with its score. */
function everySequence(): { labels: number[]; score: number }[] {
  const all: { labels: number[]; score: number }[] = [];
  const extend = (labels: number[], score: number) => {
    if (labels.length === COUNT) {
      all.push({ labels, score });
      return;
    }
    const last = labels.at(-1);
    for (let label = 0; label < K; label++) {
      if (!mayFollow(last ?? 0, label)) continue;
      const step = last === undefined ? 0 : (transitions[last * K + label] ?? 0);
      extend([...labels, label], score + step + (scores[labels.length * K + label] ?? 0));
    }
  };
  extend([], 0);
  return all;
}

const all = everySequence();
const sum = all.reduce((total, { score }) => total + Math.exp(score), 0);
const share = (has: (labels: number[]) => boolean) =>
  all.filter(({ labels }) => has(labels)).reduce((total, { score }) => total + Math.exp(score), 0) / sum;

const WORTH = { source: 0.35, cue: 0.35, content: 0.35 };

test('probabilities are those of all sequences together', () => {
  const { marginals, logSum, pairs } = passes(scores, transitions, true);
  expect(logSum).toBeCloseTo(Math.log(sum), 8);
  for (let i = 0; i < COUNT; i++)
    for (let k = 0; k < K; k++)
      expect(marginals[i * K + k]).toBeCloseTo(
        share((labels) => labels[i] === k),
        8,
      );
  const pair = (from: number, to: number) =>
    [0, 1, 2].reduce((total, i) => total + share((labels) => labels[i] === from && labels[i + 1] === to), 0);
  expect(pairs[1 * K + 2]).toBeCloseTo(pair(1, 2), 8);
  expect(pairs[0 * K + 5]).toBeCloseTo(pair(0, 5), 8);
});

test('a span goes on with the probability that all sequences give it', () => {
  const { goesOn } = passes(scores, transitions);
  const both = share((labels) => labels[1] === 5 && labels[2] === 6);
  expect(goesOn[1 * K + 5]).toBeCloseTo(both / share((labels) => labels[1] === 5), 8);
});

test('spans are chosen by the chance that they stand exactly there', () => {
  const sure = new Float64Array(COUNT * K);
  for (const [token, label] of [3, 5, 6, 0].entries()) sure[token * K + label] = 9;
  expect(likelySpans(passes(sure, transitions), WORTH)).toMatchObject([
    { part: 'cue', from: 0, to: 1 },
    { part: 'content', from: 1, to: 3 },
  ]);
  expect(
    likelySpans(passes(new Float64Array(COUNT * K), allowedTransitions(new Float64Array(K * K))), WORTH),
  ).toEqual([]);
});

test('nothing is in nothing', () => {
  expect(likelySpans(passes(new Float64Array(0), transitions), WORTH)).toEqual([]);
});
