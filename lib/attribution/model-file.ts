import { asciiBytes, asciiText, differences, readNumbers, runningSums, writeNumbers } from './bytes.ts';
import { allowedTransitions } from './chain.ts';
import { FirstPass } from './first-pass.ts';
import { LABEL_COUNT } from './label.ts';
import { CLASS_ROWS } from './lexicon.ts';
import type { Model } from './model.ts';
import { ModelFormatError, readMap, readNet, readTable, transpose } from './model-sections.ts';
import { ContextNet } from './net/context-net.ts';
import type { EngineOf } from './net/net-engine.ts';
import { type NetTensors, TENSOR_NAMES } from './net/net-tensors.ts';
import { Vocabulary } from './vocabulary.ts';
import { KIND_COUNT } from './word-kind.ts';

/** Hashes of features, rising, and the weights of each. */
export interface Rows {
  keys: number[];
  weights: Int8Array;
}

/** All that a model file holds, as plain numbers. */
export interface ModelParts {
  /** Hashes of class names, rising, as unsigned numbers, and the class of each. */
  classes: { keys: number[]; numbers: Uint8Array };
  /** Hashes of stems, rising, and the strength of each. */
  cues: { keys: number[]; strengths: Uint8Array };
  /** `KIND_COUNT` weights a row. */
  kinds: Rows;
  /** Hashes of words with a vector of their own, rising, as unsigned numbers. */
  words: number[];
  /** `LABEL_COUNT` weights a row. */
  features: Rows;
  /** What one step of a weight of `features` is worth. */
  step: number;
  /** Of the first pass. */
  transitions: number[];
  /** The second pass: the weights of each tensor, and what one step of them is worth. */
  net: Record<keyof NetTensors, { step: number; weights: Int8Array }>;
}

const FORMAT = 'second-source/attribution-model';
const VERSION = 2;
/** Little-endian length of the head, before it. */
const LENGTH_BYTES = 4;

interface Head {
  format: string;
  version: number;
  step: number;
  netSteps: number[];
  transitions: number[];
  counts: { classes: number; cues: number; words: number; kinds: number; features: number };
  /** Lengths in bytes of what follows the head, in order. */
  sections: number[];
}

/** The bytes of a model file: a head of JSON, then the numbers. The same parts give the same bytes. */
export function writeModel(parts: ModelParts): Uint8Array {
  const { classes, cues, words, kinds, features, step, transitions, net } = parts;
  const sections = [
    writeNumbers(differences(classes.keys)),
    classes.numbers,
    writeNumbers(differences(cues.keys)),
    cues.strengths,
    writeNumbers(differences(words)),
    writeNumbers(differences(kinds.keys)),
    new Uint8Array(transpose(kinds.weights, KIND_COUNT).buffer),
    writeNumbers(differences(features.keys)),
    new Uint8Array(transpose(features.weights, LABEL_COUNT).buffer),
    ...TENSOR_NAMES.map((name) => Uint8Array.from(net[name].weights)),
  ];
  const counts = {
    classes: classes.keys.length,
    cues: cues.keys.length,
    words: words.length,
    kinds: kinds.keys.length,
    features: features.keys.length,
  };
  const head: Head = {
    format: FORMAT,
    version: VERSION,
    step,
    netSteps: TENSOR_NAMES.map((name) => net[name].step),
    transitions,
    counts,
    sections: sections.map(({ length }) => length),
  };
  const headBytes = asciiBytes(JSON.stringify(head));
  const file = new Uint8Array(
    LENGTH_BYTES + headBytes.length + head.sections.reduce((sum, length) => sum + length, 0),
  );
  new DataView(file.buffer).setUint32(0, headBytes.length, true);
  file.set(headBytes, LENGTH_BYTES);
  let at = LENGTH_BYTES + headBytes.length;
  for (const section of sections) {
    file.set(section, at);
    at += section.length;
  }
  return file;
}

function readHead(file: Uint8Array): { head: Head; end: number } {
  try {
    const length = new DataView(file.buffer, file.byteOffset, file.byteLength).getUint32(0, true);
    const end = LENGTH_BYTES + length;
    const head = JSON.parse(asciiText(file.subarray(LENGTH_BYTES, end))) as Head;
    if (head.format === FORMAT) return { head, end };
  } catch {
    // Told below: whatever is wrong with the head, this is no model.
  }
  throw new ModelFormatError(
    'This file is no attribution model; take the one in assets/models, or train one anew.',
  );
}

/**
 * A tagger from the bytes of its file (as `writeModel` wrote them); pure, so that Node, a worker and tests load it alike.
 *
 * @param engineOf - what the net runs on; the fastest that there is, unless told otherwise
 * @throws ModelFormatError where the bytes are no model, are cut short, or are of another version
 */
export function loadModel(file: Uint8Array, engineOf?: EngineOf): Model {
  const { head, end } = readHead(file);
  if (head.version !== VERSION)
    throw new ModelFormatError(
      `This attribution model has version ${head.version}, we read ${VERSION}; train it anew.`,
    );
  let at = end;
  const sections = head.sections.map((length) => {
    at += length;
    return file.subarray(at - length, at);
  });
  if (at !== file.length)
    throw new ModelFormatError('This attribution model is cut short; fetch or train it anew.');
  const { counts } = head;
  const section = (at: number) => {
    const found = sections[at];
    if (!found) throw new ModelFormatError('This attribution model lacks a section; train it anew.');
    return found;
  };
  const words = [...runningSums(readNumbers(section(4), counts.words))];
  const lexicon = {
    classes: readMap(section(0), section(1), counts.classes),
    cues: readMap(section(2), section(3), counts.cues),
    vectors: new Map(words.map((key, i) => [key | 0, CLASS_ROWS + i])),
  };
  const tensors = readNet(sections.slice(9), head.netSteps, CLASS_ROWS + counts.words);
  return {
    vocabulary: new Vocabulary(lexicon),
    kinds: readTable(section(5), section(6), counts.kinds, KIND_COUNT),
    first: new FirstPass(readTable(section(7), section(8), counts.features, LABEL_COUNT), head.step),
    transitions: {
      first: allowedTransitions(head.transitions),
      second: allowedTransitions(tensors.transitions),
    },
    net: new ContextNet(tensors, head.netSteps[TENSOR_NAMES.indexOf('state')] ?? 1, engineOf),
  };
}
