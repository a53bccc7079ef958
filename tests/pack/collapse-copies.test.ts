import { expect, test } from 'vitest';
import { collapseCopies } from '#lib/pack/collapse-copies.ts';
import { row } from '../components/fixture.ts';

const WIRE = 'The crews of the ferry stopped all the boats at the pier.';

test.each([
  ['the very same words', 'attributes', WIRE, true],
  [
    'other articles, tense and punctuation',
    'attributes',
    'Crews of a ferry have stopped all boats at the pier',
    true,
  ],
  ['nearly all of it', 'attributes', `${WIRE.slice(0, -1)} again.`, true],
  ['another number', 'attributes', 'The crews of the ferry stopped 12 boats at the pier.', false],
  ['another name for them', 'attributes', 'The gangs of the ferry stopped all the boats at the pier.', false],
  ['a denial inside', 'attributes', 'The crews of the ferry did not stop all the boats at the pier.', false],
  ['a negated verb', 'attributes', 'The crews of the ferry hadn’t stopped all the boats at the pier.', false],
  ['another stance', 'doubts', WIRE, false],
] as const)('%s', (_, stance, text, isCopy) => {
  const [first, ...others] = collapseCopies([
    row('Gull Wire', 'attributes', WIRE),
    row('Quay Herald', stance, text),
  ]);
  expect(first?.copies.map(({ outlet }) => outlet)).toEqual(isCopy ? ['Quay Herald'] : []);
  expect(others).toHaveLength(isCopy ? 0 : 1);
});

test('an outlet is no copy of itself, nor counted twice', () => {
  const rows = ['Gull Wire', 'Gull Wire', 'Quay Herald', 'Quay Herald'].map((outlet) =>
    row(outlet, 'asserts', WIRE),
  );
  const found = collapseCopies(rows).map(({ outlet, copies }) => [
    outlet,
    ...copies.map((copy) => copy.outlet),
  ]);
  expect(found).toEqual([
    ['Gull Wire', 'Quay Herald'],
    ['Gull Wire', 'Quay Herald'],
  ]);
});

test('a few words alike are chance', () => {
  const rows = ['Gull Wire', 'Quay Herald'].map((outlet) => row(outlet, 'asserts', 'Boats were stopped.'));
  expect(collapseCopies(rows)).toHaveLength(2);
});
