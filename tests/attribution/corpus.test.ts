import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { findAttributions } from '#lib/attribution/find-attributions.ts';
import { loadModel } from '#lib/attribution/model-file.ts';

const model = loadModel(await readFile(new URL('../../assets/models/attribution.bin', import.meta.url)));
const ARTICLES = [
  'israel-national-news/2022-02-17',
  'moscow-times/2022-02-17',
  'sputnik/2014-11-04',
  'euronews/2022-02-17',
];

const texts = await Promise.all(
  ARTICLES.map(async (name) => {
    const file = await readFile(new URL(`../../assets/corpus/${name}.txt`, import.meta.url), 'utf8');
    return file.replace(/^---\n[\s\S]*?\n---\n/, '');
  }),
);
const found = texts.map((text) => findAttributions(text, model));

/** Every "X said" of the four articles as a reader finds them: the article, the source's last words, the cue, the content's first words. */
const SAID: [article: number, source: string, cue: string, content: string][] = [
  [0, 'NATO sources', 'have said', 'that the Russian military forces'],
  [0, 'Stoltenberg', 'said', 'that his organization'],
  [0, 'Stoltenberg', 'said', '“We are concerned'],
  [1, 'U.S.', 'said', 'Russia is attempting'],
  [1, 'channel', 'said', '“The situation on the line'],
  [1, 'he', 'said', '"This is a matter'],
  [1, 'she', 'said', '"We\'re in the window'],
  [1, 'official', 'said', 'that evidence on the ground'],
  [1, 'Grushko', 'said', 'that Russian troops currently'],
  [1, 'Grushko', 'said', '“The exercises'],
  [1, 'White House official', 'said', 'Russia has increased'],
  [1, 'Ned Price', 'told', '“Over the past'],
  [2, 'Stoltenberg', 'said', '"Recently we'],
  [3, 'secretary-general', 'said', 'the military alliance'],
  [3, 'Miroshnik', 'said', 'separatists returned fire'],
  [3, 'command', 'said', 'shells hit a kindergarten'],
  [3, 'Austin', 'said', 'that Washington'],
  [3, 'Truss', 'said', 'such reports'],
  [3, 'Wallace', 'said', '“We have seen'],
  [3, 'He', 'said', 'that Russia was ready'],
  [3, 'Lavrov', 'said', 'that Moscow was sending'],
];

const missing = SAID.filter(([article, source, cue, content]) => {
  const text = texts[article] ?? '';
  const words = (spans: { start: number; end: number }[]) =>
    spans
      .map(({ start, end }) => text.slice(start, end))
      .join(' ')
      .replace(/\s/g, ' ');
  return !found[article]?.some(
    (each) =>
      words(each.source).replace(/,$/, '').endsWith(source) &&
      words(each.cue).includes(cue) &&
      words(each.content).startsWith(content),
  );
});

test('nearly every "X said" of the four articles is found with its source and content', () => {
  expect(missing.length, JSON.stringify(missing)).toBeLessThanOrEqual(SAID.length * 0.05);
});

test('sign-offs, credits and appeals yield nothing', () => {
  const text = texts[1] ?? '';
  const end = text.indexOf('AFP contributed');
  expect(found[1]?.filter(({ content }) => (content[0]?.start ?? 0) >= end)).toEqual([]);
});

test.each([
  [1, 'Ukraine denied', 'denies'],
  [1, 'Putin claimed', 'doubts'],
  [3, 'Stoltenberg stressed', 'attributes'],
  [2, 'has repeatedly denied any', 'denies'],
  [3, 'Kremlin denies', 'denies'],
] as const)('%i %s: %s', (article, words, stance) => {
  const text = (texts[article] ?? '').replace(/\s/g, ' ');
  const at = text.indexOf(words);
  const hit = found[article]?.find(({ cue }) =>
    cue.some(({ start, end }) => start >= at && end <= at + words.length + 4),
  );
  expect(hit?.stance).toBe(stance);
});
