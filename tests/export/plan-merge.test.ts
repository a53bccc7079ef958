import { expect, test } from 'vitest';
import { planMerge } from '#lib/export/plan-merge.ts';
import type { Highlight } from '#lib/model/highlight.ts';
import { SAMPLE } from './sample.ts';

const [own, other, third] = SAMPLE as [Highlight, Highlight, Highlight];
const later = '2026-04-01T10:00:00.000Z';

test.each<[string, Highlight[], Highlight[], object]>([
  ['everything into an empty library', SAMPLE, [], { add: SAMPLE, replace: [], known: 0 }],
  ['the same again', SAMPLE, SAMPLE, { add: [], replace: [], known: 3 }],
  ['some new', SAMPLE, [own], { add: [other, third], replace: [], known: 1 }],
  [
    'changed later in the file',
    [{ ...own, note: 'new', modified: later, revision: 1 }],
    [own],
    {
      add: [],
      replace: [{ highlight: { ...own, note: 'new', modified: later, revision: 1 }, revision: 3 }],
      known: 0,
    },
  ],
  [
    'changed later in the library',
    [own],
    [{ ...own, note: 'new', modified: later }],
    { add: [], replace: [], known: 1 },
  ],
  [
    'only counted on',
    [{ ...own, revision: 9, modified: later, placement: other.placement }],
    [own],
    { add: [], replace: [], known: 1 },
  ],
  ['the same under another id', [{ ...own, id: 'x' }], [own], { add: [], replace: [], known: 1 }],
  [
    'the same twice in the file',
    [
      { ...own, id: 'x' },
      { ...own, id: 'y' },
    ],
    [],
    { add: [{ ...own, id: 'x' }], replace: [], known: 1 },
  ],
  [
    'the same words with another note',
    [{ ...own, id: 'x', note: 'else' }],
    [own],
    { add: [{ ...own, id: 'x', note: 'else' }], replace: [], known: 0 },
  ],
  [
    'the same words of another page',
    [{ ...own, id: 'x', page: third.page }],
    [own],
    { add: [{ ...own, id: 'x', page: third.page }], replace: [], known: 0 },
  ],
])('taking over %s', (_, incoming, library, plan) => {
  expect(planMerge(incoming, library)).toEqual(plan);
});
