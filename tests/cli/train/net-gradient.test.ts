import { expect, test } from 'vitest';
import { LABEL_COUNT as K } from '#lib/attribution/label.ts';
import { FIELD_COUNT } from '#lib/attribution/net/net-machine.ts';
import { CHANCES, type NetTensors, TENSOR_SHAPES } from '#lib/attribution/net/net-tensors.ts';
import type { NetExample } from '#lib/cli/train/net-example.ts';
import { NetGradient } from '#lib/cli/train/net-gradient.ts';
import { random } from '#lib/cli/train/random.ts';
import { newNet } from '#lib/cli/train/train-net.ts';

const COUNT = 5;
const next = random(3);
const numbers = (size: number) => Float64Array.from({ length: size }, () => next() - 0.5);
const example: NetExample = {
  labels: Uint8Array.of(1, 2, 3, 5, 6),
  first: numbers(COUNT * K),
  told: numbers(COUNT * CHANCES),
  words: Int32Array.of(0, 1, 2, 1, 0),
  classes: Int32Array.of(0, 0, 0, 0, 0),
  fields: Int32Array.from({ length: COUNT * FIELD_COUNT }, (_, i) => i % 9),
};
const PLAIN = { share: 0, words: 0, next };
const zeros = (net: NetTensors) =>
  Object.fromEntries(
    Object.entries(net).map(([name, each]) => [name, new Float32Array(each.length)]),
  ) as NetTensors;
const gradient = new NetGradient(COUNT);

/** The slope at each weight, against how much the loss changes where that weight is changed a little. */
test.each(Object.keys(TENSOR_SHAPES) as (keyof NetTensors)[])(
  'the slopes of %s are those of the loss',
  (name) => {
    const net = newNet(3, new Float64Array(K * K));
    const slopes = zeros(net);
    gradient.learn([example], net, slopes, () => PLAIN);
    const steepest = [...slopes[name].keys()].sort(
      (a, b) => Math.abs(slopes[name][b] ?? 0) - Math.abs(slopes[name][a] ?? 0),
    );
    for (const at of steepest.slice(0, 4)) {
      const weight = net[name][at] ?? 0;
      const loss = (value: number) => {
        net[name][at] = value;
        return gradient.learn([example], net, zeros(net), () => PLAIN);
      };
      const slope = (loss(weight + 0.02) - loss(weight - 0.02)) / 0.04;
      net[name][at] = weight;
      expect(slope).not.toBe(0);
      expect(slopes[name][at]).toBeCloseTo(slope, 2);
    }
  },
);

test('slopes of several examples are the sum of theirs, left out or not', () => {
  const net = newNet(3, new Float64Array(K * K));
  const half = (seed: number) => ({ share: 0.5, words: 0.5, next: random(seed) });
  const slopes = [1, 2].map((seed) => {
    const each = zeros(net);
    gradient.learn([example], net, each, () => half(seed));
    return each;
  });
  const both = zeros(net);
  gradient.learn([example, example], net, both, (i) => half(i + 1));
  for (const name of ['words', 'fields', 'state', 'out', 'skip'] as const)
    both[name].forEach((slope, at) => {
      expect(slope).toBeCloseTo((slopes[0]?.[name][at] ?? 0) + (slopes[1]?.[name][at] ?? 0), 4);
    });
});
