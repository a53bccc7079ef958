import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { LABEL_COUNT as K } from '#lib/attribution/label.ts';
import {
  CHANCES,
  type NetTensors,
  STATE_SIZE,
  TENSOR_SHAPES,
  WORD_SIZE,
} from '#lib/attribution/net/net-tensors.ts';
import { Adam } from './adam.ts';
import type { NetExample } from './net-example.ts';
import type { LearnerData, LearnerTask } from './net-learner.ts';
import { random } from './random.ts';
import { shared } from './shared.ts';
import { shuffle } from './train-chain.ts';

/** The recipe that served best on PolNeAR's development part. */
const EPOCHS = 8;
const RATE = 0.003;
/** The rate falls to this share of itself. */
const LAST_RATE = 0.05;
/** After how many examples the weights are changed. */
const BATCH = 8;

const SEED = 1;
/** Each batch is shared out among so many threads; a fixed number, so that sums come out alike on every machine. */
const THREADS = 4;
/** How much the first pass's scores count at the beginning. */
const TRUST = 0.7;

/** How widely the weights of a tensor are spread before training; those of others begin at 0. */
const SPREAD: Partial<Record<keyof NetTensors, number>> = {
  words: 0.3,
  wordIn: 0.5 / Math.sqrt(WORD_SIZE + CHANCES),
  chanceIn: 0.5 / Math.sqrt(WORD_SIZE + CHANCES),
  fields: 0.02,
  state: 0.8 / Math.sqrt(STATE_SIZE),
  out: 0.1,
};

/** A number that is likelier the nearer it is to 0 (Gauss, by the sum of twelve). */
function normal(next: () => number): number {
  let sum = -6;
  for (let i = 0; i < 12; i++) sum += next();
  return sum;
}

/** A net before training, `vectors` words wide, that begins with what the first pass says. */
export function newNet(vectors: number, transitions: ArrayLike<number>): NetTensors {
  const next = random(SEED);
  const tensors = Object.fromEntries(
    Object.entries(TENSOR_SHAPES).map(([name, [rows, columns]]) => {
      const spread = SPREAD[name as keyof NetTensors] ?? 0;
      const size = (name === 'words' ? vectors : rows) * columns;
      return [name, Float32Array.from({ length: size }, () => (spread > 0 ? spread * normal(next) : 0))];
    }),
  ) as NetTensors;
  tensors.skip.fill(TRUST);
  for (let pair = 0; pair < K * K; pair++) tensors.transitions[pair] = TRUST * (transitions[pair] ?? 0);
  return tensors;
}

const zeros = (net: NetTensors) =>
  shared(
    Object.fromEntries(Object.entries(net).map(([name, each]) => [name, new Float32Array(each.length)])),
  ) as NetTensors;

/** A thread that learns from examples, and the slopes that it adds to. */
class Learner {
  readonly slopes: NetTensors;
  readonly #thread: Worker;

  constructor(examples: NetExample[], tensors: NetTensors) {
    this.slopes = zeros(tensors);
    const workerData: LearnerData = { examples, tensors, slopes: this.slopes };
    this.#thread = new Worker(new URL('net-learner.ts', import.meta.url), { workerData });
  }

  /** Adds the slopes of some examples, and says how unlikely their right labels are. */
  async learn(task: LearnerTask): Promise<number> {
    this.#thread.postMessage(task);
    const [unlikely] = await once(this.#thread, 'message');
    return unlikely;
  }

  async end(): Promise<void> {
    await this.#thread.terminate();
  }
}

/** Trains a net that `newNet` made, and returns the running mean of its weights; `say` is told how far it is. */
export async function trainNet(
  examples: NetExample[],
  start: NetTensors,
  say: (what: string) => void,
): Promise<NetTensors> {
  const net = shared(start);
  const common = examples.map((example) => shared(example));
  const learners = Array.from({ length: THREADS }, () => new Learner(common, net));
  const names = Object.keys(net) as (keyof NetTensors)[];
  const steppers = new Map(names.map((name) => [name, new Adam(net[name])]));
  const next = random(SEED + 1);
  const order = examples.map((_, index) => index);
  const tokens = examples.reduce((sum, { labels }) => sum + labels.length, 0);
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    shuffle(order, next);
    let unlikely = 0;
    for (let at = 0; at < order.length; at += BATCH) {
      const batch = order.slice(at, at + BATCH);
      const losses = await Promise.all(
        learners.map((learner, thread) =>
          learner.learn({ indices: batch.filter((_, i) => i % THREADS === thread), epoch }),
        ),
      );
      for (const loss of losses) unlikely += loss;
      const done = (epoch + at / order.length) / EPOCHS;
      for (const [name, stepper] of steppers)
        stepper.step(
          RATE * (1 - (1 - LAST_RATE) * done),
          learners.map(({ slopes }) => slopes[name]),
        );
    }
    say(`net, round ${epoch + 1} of ${EPOCHS}: ${(unlikely / tokens).toFixed(4)} a token`);
  }
  await Promise.all(learners.map((learner) => learner.end()));
  return Object.fromEntries([...steppers].map(([name, stepper]) => [name, stepper.lasting()])) as NetTensors;
}
