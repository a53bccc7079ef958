import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { findAttributions } from '#lib/attribution/find-attributions.ts';
import { loadModel } from '#lib/attribution/model-file.ts';
import { plainEngine } from '#lib/attribution/net/plain-engine.ts';
import { type Compared, compareSeeds, isRight, seedText } from './seed-review.ts';

const file = await readFile(new URL('../../assets/models/attribution.bin', import.meta.url));
const model = loadModel(file);
const rows = await compareSeeds(model);
const words = (text: string, spans: { start: number; end: number }[]) =>
  spans.map(({ start, end }) => text.slice(start, end)).join(' … ');

async function listed(missed: Compared[]): Promise<string> {
  const lines = missed.map(async ({ article, reviewed }) =>
    words(await seedText(article), [...(reviewed?.cue ?? []), ...(reviewed?.content ?? [])]),
  );
  return (await Promise.all(lines)).join('\n');
}

test('19 of 20 times that somebody says something in the four articles, we find who, what and whom that means', async () => {
  const said = rows.filter(({ reviewed }) => reviewed?.kind === 'said');
  const missed = said.filter((row) => !isRight(row));
  expect(said.length).toBeGreaterThan(45);
  expect(missed.length, await listed(missed)).toBeLessThanOrEqual(said.length * 0.05);
});

test('nine of ten times that somebody accuses, denies or describes, too', async () => {
  const other = rows.filter(({ reviewed }) => reviewed?.kind === 'other');
  const missed = other.filter((row) => !isRight(row));
  expect(other.length).toBeGreaterThan(30);
  expect(missed.length, await listed(missed)).toBeLessThanOrEqual(other.length * 0.1);
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

test('the four articles say the same where WebAssembly may not be compiled', async () => {
  const plain = loadModel(file, plainEngine);
  for (const article of new Set(rows.map((row) => row.article))) {
    const text = await seedText(article);
    expect(findAttributions(text, plain)).toEqual(findAttributions(text, model));
  }
});
