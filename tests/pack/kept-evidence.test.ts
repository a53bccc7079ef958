import { expect, test } from 'vitest';
import { claimView } from '#lib/pack/claim-view.ts';
import { entityView } from '#lib/pack/entity-view.ts';
import { keptClaim, keptName } from '#lib/pack/kept-evidence.ts';
import { fixtureIndex, page } from './fixture.ts';

const index = fixtureIndex();
const pack = { id: index.pack.id, version: 'digest' };

test('of a claim every row that its card shows is kept, word for word', () => {
  for (const { id } of index.pack.claims) {
    const view = claimView(index, { id, page: page(), words: '' });
    const kept = keptClaim(view, pack);
    const shown = [...view.others, ...view.own].flatMap((row) => [row, ...row.copies]);
    expect(kept).toMatchObject({ kind: 'claim', id, text: view.statement, pack });
    expect(
      kept.rows.map(({ quote, outlet, stance, published }) => ({ quote, outlet, stance, published })),
    ).toEqual(
      shown.map(({ text, quote, outlet, stance, published }) => ({
        quote: text.slice(quote.start, quote.end),
        outlet,
        stance,
        published,
      })),
    );
    // Who says it and how are the outlet's own words.
    kept.rows.forEach(({ source, cue }, nth) => {
      for (const part of [...source.split(' … '), ...cue.split(' … ')])
        expect(shown[nth]?.text).toContain(part);
    });
  }
});

test('of a name the titles that outlets give it are kept', () => {
  const titled = index.pack.entities.find(({ titles }) => titles.length > 0);
  const view = entityView(index, titled?.id ?? '');
  const kept = keptName(view, pack);
  expect(kept.rows.map(({ quote }) => quote)).toEqual(view.titles.map(({ title }) => title));
  expect(kept).toMatchObject({ kind: 'entity', id: titled?.id, text: titled?.name });
});
