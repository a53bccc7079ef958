import { LABEL_COUNT as K } from '#lib/attribution/label.ts';
import type { EngineOf } from '#lib/attribution/net/net-engine.ts';
import { FIELD_COUNT, NetMachine } from '#lib/attribution/net/net-machine.ts';
import {
  CHANCES,
  CONCLUDED,
  WORD_SIZE as E,
  STATE_SIZE as H,
  type NetTensors,
} from '#lib/attribution/net/net-tensors.ts';
import type { NetExample } from './net-example.ts';
import type { LearningEngine } from './slope-kernel.ts';

/** What is left out at random, so that nothing is leant on alone: shares of 1, and the source of numbers. */
export interface Dropout {
  /** Of what the net is told in numbers, and of what it remembers. */
  share: number;
  /** Of words, which then count as their class. */
  words: number;
  next: () => number;
}

/** What a forward pass leaves for the way back, beside what lies in its machine. */
export interface Trace {
  /** The row of each token's vector, and what each of its numbers was multiplied by, `WORD_SIZE` a token. */
  vectors: Int32Array;
  keptWords: Float32Array;
  /** By token and label. */
  scores: Float64Array;
}

/** A net in training, in an engine's memory: what it makes of an example where something is left out. */
export class NetForward {
  readonly machine: NetMachine<LearningEngine>;
  /** By token: the states with what was left out, and what each number was multiplied by. */
  readonly seen: Float32Array;
  readonly kept: Float32Array;

  /** @param tokens - of the longest example; @param spare - floats that others will take from the machine */
  constructor(engineOf: EngineOf<LearningEngine>, tokens: number, spare: number) {
    const states = tokens * 2 * H;
    this.machine = new NetMachine(engineOf, { tokens, pulls: tokens, spare: spare + states });
    this.seen = this.machine.take(states);
    this.kept = new Float32Array(states);
  }

  /** Reads an example with the weights that the machine was loaded with; `tensors` are the same. */
  run(
    { labels, fields, words, classes, told, first }: NetExample,
    tensors: NetTensors,
    { share, words: wordShare, next }: Dropout,
  ): Trace {
    const count = labels.length;
    const { machine } = this;
    const whole = 1 / (1 - share);
    const keep = () => (next() < share ? 0 : whole);
    const vectors = words.map((row, i) => (next() < wordShare ? (classes[i] as number) : row));
    const keptWords = new Float32Array(count * E);
    for (let i = 0; i < count; i++) {
      machine.begin(i);
      machine.add(i, 'bias', 0, 1);
      for (let f = 0; f < FIELD_COUNT; f++)
        machine.add(i, 'fields', fields[i * FIELD_COUNT + f] as number, 1);
      for (let e = 0; e < E; e++) {
        const kept = keep();
        keptWords[i * E + e] = kept;
        machine.add(i, 'wordIn', e, kept * (tensors.words[(vectors[i] as number) * E + e] as number));
      }
      for (let k = 0; k < CHANCES; k++) {
        const kept = keep() * (told[i * CHANCES + k] as number);
        if (kept !== 0) machine.add(i, 'chanceIn', k, kept);
      }
      machine.gather(i);
    }
    machine.remember(count);
    for (let at = 0; at < count * 2 * H; at++) {
      const kept = keep();
      this.kept[at] = kept;
      this.seen[at] = kept * (machine.states[at] as number);
    }
    machine.conclude(count, this.seen);
    const scores = new Float64Array(count * K);
    for (let i = 0; i < count; i++)
      for (let k = 0; k < K; k++)
        scores[i * K + k] =
          (machine.scores[i * CONCLUDED + k] as number) +
          (tensors.skip[k] as number) * (first[i * K + k] as number);
    return { vectors, keptWords, scores };
  }
}
