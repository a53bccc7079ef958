import { LABEL_COUNT as K } from '../label.ts';

/** How many numbers a word's vector has. */
export const WORD_SIZE = 12;
/** How many numbers the net remembers in each direction. */
export const STATE_SIZE = 64;
/** Update gate, reset gate and candidate of one direction. */
export const GATES = 3 * STATE_SIZE;
/** The gates of both directions, forward first. */
export const BOTH = 2 * GATES;
/** What the net is told of the first pass at a token: how likely each label is. */
export const CHANCES = K;
/** What the whole number that stands for a state of 1 is. */
export const WHOLE_STATE = 32_767;
/** The columns of what the net concludes: one for each label, and one more that keeps rows in steps of four floats. */
export const CONCLUDED = 8;

/** The facts that the net is told of a token, each with how many values it has. */
export const FIELDS = { class: 256, shape: 64, cue: 8, kind: 16, quote: 12, place: 4 } as const;

/** The row of the tensor `fields` at which the values of each fact begin. */
export const FIELD_ROW = {} as Record<keyof typeof FIELDS, number>;
let rows = 0;
for (const [name, size] of Object.entries(FIELDS)) {
  FIELD_ROW[name as keyof typeof FIELDS] = rows;
  rows += size;
}

/** Rows and columns of every tensor but `words`, whose rows are as many as there are vectors. Row by row. */
export const TENSOR_SHAPES = {
  words: [0, WORD_SIZE],
  wordIn: [WORD_SIZE, BOTH],
  chanceIn: [CHANCES, BOTH],
  fields: [rows, BOTH],
  bias: [1, BOTH],
  /** By direction, then by what is remembered, then by gate. */
  state: [2 * STATE_SIZE, GATES],
  stateBias: [1, BOTH],
  out: [2 * STATE_SIZE, CONCLUDED],
  outBias: [1, CONCLUDED],
  /** How much each label's score of the first pass counts on. */
  skip: [1, K],
  transitions: [K, K],
} as const;

/** The names of the tensors, in the order of the model file. */
export const TENSOR_NAMES = Object.keys(TENSOR_SHAPES) as (keyof typeof TENSOR_SHAPES)[];

/** The weights of a net. */
export type NetTensors = Record<keyof typeof TENSOR_SHAPES, Float32Array>;
