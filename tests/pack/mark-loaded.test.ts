import { expect, test } from 'vitest';
import { markLoaded } from '#lib/pack/mark-loaded.ts';
import { parsePack } from '#lib/pack/parse-pack.ts';
import { fixturePack } from './fixture.ts';

const SHUT = { words: ['shut'], why: 'Says more than closed.' };
const NEVER = { words: ['regime'], why: 'Stands in no quotation.' };

/** A pack marked by a list of two, in place of whatever was marked in it. */
const marked = markLoaded(fixturePack(), {
  list: [NEVER, SHUT],
  find: (text) =>
    [...text.matchAll(/shut/g)].map(({ index: start }) => ({ start, end: start + 4, entry: SHUT })),
});

test('every quotation is marked by the list, and by nothing else', () => {
  const words = marked.claims.flatMap(({ appearances }) =>
    appearances.flatMap(({ loaded, quote, start }) =>
      loaded.map((span) => quote.slice(span.start - start, span.end - start)),
    ),
  );
  expect(words.length).toBeGreaterThan(0);
  expect(new Set(words)).toEqual(new Set(['shut']));
});

test('the entries that occur come along, and the pack can be read again', () => {
  expect(marked.loadedWords).toEqual([SHUT]);
  expect(parsePack(JSON.parse(JSON.stringify(marked)))).toEqual(marked);
});
