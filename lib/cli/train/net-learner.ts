import { parentPort, workerData } from 'node:worker_threads';
import type { NetTensors } from '#lib/attribution/net/net-tensors.ts';
import type { NetExample } from './net-example.ts';
import { NetGradient } from './net-gradient.ts';
import { random } from './random.ts';

/** What a thread that learns is given at its start; all arrays are shared with the thread that started it. */
export interface LearnerData {
  examples: NetExample[];
  tensors: NetTensors;
  slopes: NetTensors;
}

/** From which examples to learn, and how often they were seen before. */
export interface LearnerTask {
  indices: number[];
  epoch: number;
}

const DROPOUT = { share: 0.5, words: 0.05 };

const { examples, tensors, slopes } = workerData as LearnerData;
const gradient = new NetGradient(Math.max(...examples.map(({ labels }) => labels.length)));
parentPort?.on('message', ({ indices, epoch }: LearnerTask) => {
  const chosen = indices.map((index) => examples[index] as NetExample);
  // What is left out depends on the example alone, not on which thread it came to.
  const unlikely = gradient.learn(chosen, tensors, slopes, (i) => ({
    ...DROPOUT,
    next: random(1 + (indices[i] as number) * 31 + epoch),
  }));
  parentPort?.postMessage(unlikely);
});
