import { expect, test } from 'vitest';
import { UnknownIdError } from '#lib/pack/index-pack.ts';
import { matrixView } from '#lib/pack/matrix-view.ts';
import { fixtureIndex, page } from './fixture.ts';

const index = fixtureIndex();

test('every outlet has a column, with what the pack holds of it; the one being read is known', () => {
  const { outlets, coverage } = matrixView(index, [], page({ host: 'gullwire.example' }));
  const days = { from: '2030-05-02', to: '2030-05-02' };
  const later = { from: '2030-05-03', to: '2030-05-03' };
  expect(outlets).toEqual([
    { name: 'The Ferry Post', certain: true, own: false, articles: 1, days },
    { name: 'Gull Wire', certain: true, own: true, articles: 1, days },
    { name: 'Quay Herald', certain: false, own: false, articles: 1, days: later },
  ]);
  expect(coverage.claims).toBe(4);
});

test('claims stand in the order given, each once, with a cell for each outlet', () => {
  const ids = ['c-half-sailed', 'c-boats-stopped', 'c-half-sailed'];
  const { claims } = matrixView(index, ids, page());
  expect(
    claims.map(({ id, cells }) => [
      id,
      cells.map((rows) => rows.map(({ outlet, stance }) => `${outlet} ${stance}`)),
    ]),
  ).toEqual([
    ['c-half-sailed', [[], [], ['Quay Herald attributes']]],
    ['c-boats-stopped', [['The Ferry Post denies'], ['Gull Wire asserts'], ['Quay Herald attributes']]],
  ]);
});

test('an unknown claim is a named error', () => {
  expect(() => matrixView(index, ['c-none'], page())).toThrow(UnknownIdError);
});
