import { beforeAll, expect, test } from 'vitest';
import type { Model } from '#lib/attribution/model.ts';
import { read } from '#lib/attribution/reading.ts';
import { shippedModel } from '#lib/cli/build/load-model.ts';
import { namesOf } from '#lib/link/names.ts';

let model: Model;
beforeAll(async () => {
  model = await shippedModel();
});

test.each([
  [
    'a person by full name, surname and title',
    'Prime Minister Edda Lund spoke in Gullhaven. Lund said the pier was closed.',
    [['Edda Lund', 'person', ['Edda Lund', 'Lund'], ['Prime Minister']]],
  ],
  [
    'an organisation, and not a street',
    'The Harbour Committee met on Quay Street. The Harbour Committee closed the pier.',
    [['Harbour Committee', 'organisation', ['Harbour Committee'], []]],
  ],
  ['nobody', 'The pier was closed on a rainy day and nobody was hurt.', []],
])('%s', (_, text, expected) => {
  expect(
    namesOf(read(text, model)).map(({ name, kind, forms, titles }) => [
      name,
      kind,
      forms,
      titles.map((each) => each.text),
    ]),
  ).toEqual(expected);
});
