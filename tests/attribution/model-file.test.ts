import { expect, test } from 'vitest';
import { FeatureList } from '#lib/attribution/feature-list.ts';
import { hashString } from '#lib/attribution/hash.ts';
import { LABEL_COUNT } from '#lib/attribution/label.ts';
import { CLASS_ROWS } from '#lib/attribution/lexicon.ts';
import { loadModel, type ModelParts, writeModel } from '#lib/attribution/model-file.ts';
import { ModelFormatError } from '#lib/attribution/model-sections.ts';
import { type NetTensors, TENSOR_NAMES, TENSOR_SHAPES } from '#lib/attribution/net/net-tensors.ts';
import { KIND_COUNT } from '#lib/attribution/word-kind.ts';
import { stem } from '#lib/text/stem.ts';

const list = new FeatureList();
list.add(1, 42);
const feature = list.hashes[0] ?? 0;
const row = (columns: number) => Int8Array.from({ length: columns }, (_, i) => i - 3);
const word = hashString('said');

const parts: ModelParts = {
  classes: { keys: [word >>> 0], numbers: Uint8Array.of(7) },
  cues: { keys: [hashString(stem('said')) >>> 0], strengths: Uint8Array.of(5) },
  kinds: { keys: [feature], weights: row(KIND_COUNT) },
  features: {
    keys: [3, 300, feature].sort((a, b) => a - b),
    weights: Int8Array.from([...row(LABEL_COUNT), ...row(LABEL_COUNT), ...row(LABEL_COUNT)]),
  },
  words: [word >>> 0],
  step: 0.5,
  transitions: new Array(LABEL_COUNT ** 2).fill(0.25),
  net: Object.fromEntries(
    TENSOR_NAMES.map((name) => {
      const [rows, columns] = TENSOR_SHAPES[name];
      const size = (name === 'words' ? CLASS_ROWS + 1 : rows) * columns;
      return [name, { step: 0.25, weights: new Int8Array(size).fill(name === 'transitions' ? 3 : 1) }];
    }),
  ) as Record<keyof NetTensors, { step: number; weights: Int8Array }>,
};

test('what is written is read again', () => {
  const model = loadModel(writeModel(parts));
  expect(model.vocabulary.facts('said', 'said', false)).toMatchObject({
    fine: 7,
    cue: 5,
    vector: CLASS_ROWS,
  });
  expect(model.vocabulary.facts('bridge', 'bridge', false)).toMatchObject({ fine: 0, cue: 0, vector: 0 });
  const sums = new Int32Array(LABEL_COUNT);
  model.first.features.addTo(sums, 0, list);
  expect([...sums]).toEqual([...row(LABEL_COUNT)]);
  expect(model.transitions.first[0]).toBe(0.25);
  expect(model.transitions.second[0]).toBe(0.75);
});

test('the bytes may be a view of a larger buffer, as Node gives them', () => {
  const file = writeModel(parts);
  const larger = new Uint8Array(file.length + 20);
  larger.set(file, 13);
  const sums = new Int32Array(LABEL_COUNT);
  loadModel(larger.subarray(13, 13 + file.length)).first.features.addTo(sums, 0, list);
  expect([...sums]).toEqual([...row(LABEL_COUNT)]);
});

const edited = (change: (head: string) => string) => {
  const file = writeModel(parts);
  const length = new DataView(file.buffer).getUint32(0, true);
  const head = new TextEncoder().encode(change(new TextDecoder().decode(file.subarray(4, 4 + length))));
  const out = new Uint8Array(4 + head.length + file.length - 4 - length);
  new DataView(out.buffer).setUint32(0, head.length, true);
  out.set(head, 4);
  out.set(file.subarray(4 + length), 4 + head.length);
  return out;
};

test.each([
  ['no bytes', new Uint8Array(0), /no attribution model/],
  ['other bytes', new TextEncoder().encode('PK\u0003\u0004 something else entirely'), /no attribution model/],
  ['cut short', writeModel(parts).slice(0, -5), /cut short/],
  ['another version', edited((head) => head.replace('"version":2', '"version":9')), /version 9, we read 2/],
  ['a net of another shape', writeModel({ ...parts, words: [] }), /a net of another shape \(words\)/],
])('says what is wrong: %s', (_, bytes, message) => {
  expect(() => loadModel(bytes)).toThrow(ModelFormatError);
  expect(() => loadModel(bytes)).toThrow(message);
});
