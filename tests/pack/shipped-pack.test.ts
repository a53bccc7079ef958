import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test, vi } from 'vitest';
import type { Span } from '#lib/model/span.ts';
import { indexPack } from '#lib/pack/index-pack.ts';
import { ownArticles } from '#lib/pack/own-articles.ts';
import { parsePack } from '#lib/pack/parse-pack.ts';
import { pack } from '../../lib/cli/pack.ts';
import { page } from './fixture.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const read = (path: string) => readFileSync(`${root}${path}`, 'utf-8');
const shipped = parsePack(JSON.parse(read('assets/public/packs/bundled.json')));

const texts = new Map(
  shipped.articles.map(({ id, outlet, published }) => [
    id,
    read(`assets/corpus/${outlet}/${published}.txt`).replace(/^---\n.*?\n---\n/s, ''),
  ]),
);

/** The article's own words at a span. */
function printed(article: string, { start, end }: Span): string | undefined {
  return texts.get(article)?.slice(start, end);
}

describe('every quotation is the article’s own text at its offsets', () => {
  test.each(shipped.claims.map((claim) => [claim.id, claim] as const))('%s', (_, { appearances }) => {
    for (const { article, quote, start, end, context, source, cue, loaded } of appearances) {
      expect(printed(article, { start, end })).toBe(quote);
      expect(printed(article, context)).toBe(context.text);
      for (const span of [...source, ...cue, ...loaded]) {
        // A word of its own, not a piece of another one.
        expect(printed(article, span)).toMatch(/\S/);
        expect(printed(article, { start: span.start - 1, end: span.start + 1 })).not.toMatch(/^\p{L}\p{L}$/u);
        expect(printed(article, { start: span.end - 1, end: span.end + 1 })).not.toMatch(/^\p{L}\p{L}$/u);
      }
    }
  });

  test('titles, labels and sides', () => {
    const pieces = [
      ...shipped.entities.flatMap(({ titles }) =>
        titles.map(({ text, ...title }) => ({ ...title, quote: text })),
      ),
      ...shipped.labelSets.flatMap(({ labels }) => labels),
      ...shipped.contrasts.flatMap(({ sides }) => sides),
    ];
    for (const { article, quote, start, end } of pieces) expect(printed(article, { start, end })).toBe(quote);
  });
});

test('source and cue are the words that the curated file gives', () => {
  for (const { id, appearances } of shipped.claims) {
    const curated = read(`assets/curated/claims/${id}.yaml`)
      .replaceAll('\\u00a0', '\u00a0')
      .replaceAll('\\_', '\u00a0');
    for (const { article, source, cue } of appearances) {
      for (const span of [...source, ...cue]) expect(curated).toContain(printed(article, span));
    }
  }
});

test('it is up to date with the curated layer and the corpus', async () => {
  const complaints: string[] = [];
  vi.spyOn(console, 'error').mockImplementation((text) => complaints.push(text));
  vi.spyOn(console, 'log').mockImplementation(() => {});
  const code = await pack(['--check']);
  vi.restoreAllMocks();
  expect({ code, complaints }).toEqual({ code: 0, complaints: [] });
});

test('it holds what the four articles hold', () => {
  const outletsOf = ({ appearances }: (typeof shipped.claims)[number]) =>
    new Set(appearances.map(({ article }) => shipped.articles.find(({ id }) => id === article)?.outlet));
  expect(shipped.articles.length).toBeGreaterThanOrEqual(4);
  expect(shipped.claims.length).toBeGreaterThanOrEqual(44);
  expect(shipped.claims.filter((claim) => outletsOf(claim).size > 1).length).toBeGreaterThanOrEqual(15);
  expect(shipped.entities.length).toBeGreaterThanOrEqual(70);
  expect(shipped.labelSets.length).toBeGreaterThanOrEqual(18);
  expect(shipped.contrasts.length).toBeGreaterThanOrEqual(15);
});

test.each(shipped.articles.map(({ id }) => id))(
  'a page that repeats %s is known as that outlet’s own',
  (id) => {
    const copied = shipped.claims
      .flatMap(({ appearances }) => appearances)
      .filter(({ article }) => article === id)
      .map(({ article, start }) => ({ article, start }));
    expect(ownArticles(indexPack(shipped), page({ copied }))).toEqual(new Set([id]));
  },
);

test('what readers are shown gives no verdict', () => {
  const shown = [
    ...shipped.claims.map(({ statement }) => statement),
    ...shipped.contrasts.flatMap(({ about, sides }) => [about, ...sides.map(({ says }) => says)]),
    ...shipped.labelSets.flatMap(({ thing, labels }) => [thing, ...labels.map(({ voice }) => voice)]),
    ...shipped.entities.flatMap(({ note }) => note ?? []),
  ];
  expect(
    shown.filter((text) =>
      /\b(?:slip|wrong|lied|lies|liar|propaganda|mistake|error|incorrect)\b/i.test(text),
    ),
  ).toEqual([]);
});
