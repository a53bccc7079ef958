import { expect, test } from 'vitest';
import { FEATURE_BITS, FeatureList } from '#lib/attribution/feature-list.ts';
import { FeatureTable } from '#lib/attribution/feature-table.ts';
import { FirstPass } from '#lib/attribution/first-pass.ts';
import { LABEL_COUNT as K } from '#lib/attribution/label.ts';
import { type Reading, readWords } from '#lib/attribution/reading.ts';
import { tokenFeatures } from '#lib/attribution/token-features.ts';
import { Vocabulary } from '#lib/attribution/vocabulary.ts';
import { KIND_COUNT } from '#lib/attribution/word-kind.ts';
import { random } from '#lib/cli/train/random.ts';

const TEXT =
  '“We left at 7.30,” said the mayor of X. “Nobody — NOBODY — stayed; «why?» I ask you.”\nThe U.S. denied it. ' +
  'Mr O’Brien "said so", twice: they deny, claim and say what others said.\nNo.\n“One. Two”';
const next = random(3);
const any = (below: number) => Math.floor(next() * below);

/** Readings of one text whose kinds, classes and cues are anything. */
function readings(count: number): Reading[] {
  const vocabulary = new Vocabulary({ classes: new Map(), cues: new Map(), vectors: new Map() });
  return Array.from({ length: count }, () => {
    const words = readWords(TEXT, vocabulary);
    for (let i = 0; i < words.tokens.length; i++) {
      words.fine[i] = any(256);
      words.cue[i] = any(6);
    }
    return { ...words, kind: Uint8Array.from(words.tokens, () => any(KIND_COUNT)) };
  });
}

test('what is kept by combination adds up to what all features of a token do', () => {
  const texts = readings(40);
  const list = new FeatureList();
  const weights = new Map<number, Int8Array>();
  for (const reading of texts)
    for (let i = 0; i < reading.tokens.length; i++) {
      list.count = 0;
      tokenFeatures(reading, i, list);
      for (const hash of list.hashes.subarray(0, list.count))
        weights.set(
          hash,
          Int8Array.from({ length: K }, () => any(200) - 100),
        );
    }
  const keys = Int32Array.from(weights.keys()).sort();
  expect(keys.at(-1)).toBeLessThan(2 ** FEATURE_BITS);
  const rows = Int8Array.from([...keys].flatMap((key) => [...(weights.get(key) ?? [])]));
  const first = new FirstPass(new FeatureTable(keys, rows, K), 0.5);
  // Twice, since the second time all is known.
  for (const reading of [...texts, ...texts]) {
    const count = reading.tokens.length;
    const scores = first.scores(reading, 1, count);
    for (let i = 1; i < count; i++) {
      list.count = 0;
      tokenFeatures(reading, i, list);
      for (let k = 0; k < K; k++) {
        const sum = list.hashes
          .subarray(0, list.count)
          .reduce((all, hash) => all + (weights.get(hash)?.[k] ?? 0), 0);
        expect(scores[(i - 1) * K + k]).toBe(sum / 2);
      }
    }
  }
});
