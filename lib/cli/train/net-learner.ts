import { parentPort, workerData } from 'node:worker_threads';
import type { NetTensors } from '#lib/attribution/net-tensors.ts';
import type { NetExample } from './net-example.ts';
import { learnFrom } from './net-gradient.ts';
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

const DROPOUT = { share: 0.35, words: 0.05 };

const { examples, tensors, slopes } = workerData as LearnerData;
parentPort?.on('message', ({ indices, epoch }: LearnerTask) => {
  let unlikely = 0;
  for (const index of indices) {
    const example = examples[index];
    // What is left out depends on the example alone, not on which thread it came to.
    const next = random(1 + index * 31 + epoch);
    if (example) unlikely += learnFrom(example, tensors, slopes, { ...DROPOUT, next });
  }
  parentPort?.postMessage(unlikely);
});
