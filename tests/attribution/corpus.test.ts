import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { loadModel } from '#lib/attribution/model-file.ts';
import { compareSeeds, isRight, seedText } from './seed-review.ts';

const model = loadModel(await readFile(new URL('../../assets/models/attribution.bin', import.meta.url)));
const rows = await compareSeeds(model);
const words = (text: string, spans: { start: number; end: number }[]) =>
  spans.map(({ start, end }) => text.slice(start, end)).join(' … ');

test('two of three times that somebody says something in the four articles, we find who, what and whom that means', async () => {
  const said = rows.filter(({ reviewed }) => reviewed?.kind === 'said');
  const missed = said.filter((row) => !isRight(row));
  const listed = await Promise.all(
    missed.map(async ({ article, reviewed }) => words(await seedText(article), reviewed?.content ?? [])),
  );
  expect(said.length).toBeGreaterThan(40);
  expect(missed.length, listed.join('\n')).toBeLessThanOrEqual(said.length / 3);
});

test('at most three of what we find in the four articles is junk', async () => {
  const junk = rows.filter(({ reviewed }) => reviewed === undefined);
  const listed = await Promise.all(
    junk.map(async ({ article, found }) => words(await seedText(article), found?.content ?? [])),
  );
  expect(junk.length, listed.join('\n')).toBeLessThanOrEqual(3);
});

test('the stance of what is right is the reader’s', () => {
  const right = rows.filter(isRight);
  const other = right.filter(({ reviewed, found }) => reviewed?.stance !== found?.stance);
  expect(other.length).toBeLessThanOrEqual(right.length * 0.05);
});
