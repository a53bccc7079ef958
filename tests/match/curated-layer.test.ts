import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { compilePack } from '#lib/match/compile-pack.ts';
import { matchText } from '#lib/match/match-text.ts';
import { indexPack } from '#lib/pack/index-pack.ts';
import { ownArticles } from '#lib/pack/own-articles.ts';
import { parsePack } from '#lib/pack/parse-pack.ts';

/** The curated layer against the corpus and against itself: here the shipped pack is what is tested. */
const pack = parsePack(JSON.parse(readFileSync('assets/public/packs/bundled.json', 'utf8')));
const compiled = compilePack(pack);

describe.each(pack.articles)('$id', ({ id, outlet, published }) => {
  const file = readFileSync(`assets/corpus/${outlet}/${published}.txt`, 'utf8');
  const text = file.slice(file.indexOf('\n---\n') + 5);
  const { mentions, copied } = matchText(text, compiled, { published });

  test('every curated appearance is matched in its own article', () => {
    const missed = pack.claims.flatMap((claim) =>
      claim.appearances
        .filter(({ article }) => article === id)
        .filter(
          ({ start, end }) =>
            !mentions.some((found) => found.id === claim.id && found.start < end && start < found.end),
        )
        .map(({ quote }) => `${claim.id}: ${quote}`),
    );
    expect(missed).toEqual([]);
  });

  test('its own outlet never counts as another', () => {
    expect([...ownArticles(indexPack(pack), { clues: [], copied })]).toEqual([id]);
  });
});

test.each(pack.claims)(
  '$id: its statement and wordings find it',
  ({ id, statement, wordings, eventDate }) => {
    const missed = [statement, ...wordings].filter((wording) => {
      // Names as a page about these events would have settled them.
      const page = `${pack.entities.map((entity) => entity.name).join('. ')}.\n${wording}`;
      return !matchText(page, compiled, { published: eventDate.to }).mentions.some(
        (found) => found.id === id,
      );
    });
    expect(missed).toEqual([]);
  },
);
