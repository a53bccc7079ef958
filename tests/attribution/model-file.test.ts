import { expect, test } from 'vitest';
import { FeatureList } from '#lib/attribution/feature-list.ts';
import { hashString } from '#lib/attribution/hash.ts';
import { LABEL_COUNT } from '#lib/attribution/label.ts';
import { PASS_COLUMNS } from '#lib/attribution/model.ts';
import { loadModel, ModelFormatError, type ModelParts, writeModel } from '#lib/attribution/model-file.ts';
import { KIND_COUNT } from '#lib/attribution/word-kind.ts';

const list = new FeatureList();
list.add(1, 42);
const feature = list.hashes[0] ?? 0;
const row = (columns: number) => Int8Array.from({ length: columns }, (_, i) => i - 3);
const word = hashString('said');

const parts: ModelParts = {
  classes: { keys: [word >>> 0], numbers: Uint8Array.of(7) },
  cues: { keys: [word >>> 0], strengths: Uint8Array.of(5) },
  kinds: { keys: [feature], weights: row(KIND_COUNT) },
  features: {
    keys: [3, 300, feature].sort((a, b) => a - b),
    weights: Int8Array.from([...row(PASS_COLUMNS), ...row(PASS_COLUMNS), ...row(PASS_COLUMNS)]),
  },
  steps: { first: 0.5, second: 1 },
  transitions: { first: new Array(LABEL_COUNT ** 2).fill(0.25), second: new Array(LABEL_COUNT ** 2).fill(0) },
};

test('what is written is read again', () => {
  const model = loadModel(writeModel(parts));
  expect(model.lexicon.classes.get(word)).toBe(7);
  expect(model.lexicon.cues.get(word)).toBe(5);
  expect(model.steps).toEqual({ first: 0.5, second: 1 });
  const sums = new Int32Array(PASS_COLUMNS);
  model.features.addTo(sums, 0, list);
  expect([...sums]).toEqual([...row(PASS_COLUMNS)]);
  expect(model.transitions.first[0]).toBe(0.25);
});

test('the bytes may be a view of a larger buffer, as Node gives them', () => {
  const file = writeModel(parts);
  const larger = new Uint8Array(file.length + 20);
  larger.set(file, 13);
  const sums = new Int32Array(PASS_COLUMNS);
  loadModel(larger.subarray(13, 13 + file.length)).features.addTo(sums, 0, list);
  expect([...sums]).toEqual([...row(PASS_COLUMNS)]);
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
  ['another version', edited((head) => head.replace('"version":1', '"version":9')), /version 9, we read 1/],
])('says what is wrong: %s', (_, bytes, message) => {
  expect(() => loadModel(bytes)).toThrow(ModelFormatError);
  expect(() => loadModel(bytes)).toThrow(message);
});
