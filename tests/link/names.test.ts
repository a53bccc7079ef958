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
  [
    'a name after a word that only begins the sentence',
    'Vice President Edda Lund resigned. After Lund left the room, nobody spoke. Firing Ms. Lund was wrong.',
    [['Edda Lund', 'person', ['Edda Lund', 'Lund'], ['Vice President', 'Ms.']]],
  ],
  [
    'a name with the place that somebody is of',
    'Senator Edda Lund of Gullhaven spoke. Lund said the pier was closed. One of Lund’s friends left.',
    [['Edda Lund', 'person', ['Edda Lund', 'Lund'], ['Senator']]],
  ],
  [
    'a body with “of” in its name, and one of its members',
    'The Bank of Gullhaven failed. Members of the Harbour Council met.',
    [
      ['Bank of Gullhaven', 'organisation', ['Bank of Gullhaven'], []],
      ['Harbour Council', 'organisation', ['Harbour Council'], []],
    ],
  ],
  [
    'somebody with a rank before the name',
    'Special Agent Edda Lund spoke. Lund said the pier was closed.',
    [['Edda Lund', 'person', ['Edda Lund', 'Lund'], []]],
  ],
  [
    'a title set off by commas; what somebody else is, is none',
    'Edda Lund, a critic of the president, spoke. Arne Holm, the harbour director, agreed. Holm left. Lund stayed.',
    [
      ['Edda Lund', 'person', ['Edda Lund', 'Lund'], []],
      ['Arne Holm', 'person', ['Arne Holm', 'Holm'], ['harbour director']],
    ],
  ],
  [
    'no kind of people, no gathering, no headline',
    'A Gullhaven Republican spoke. Republican voters left the Democratic National Convention. ' +
      'Rep. Edda Lund Resigns After Pier Allegations was the headline.',
    [],
  ],
  [
    'letters that are a body, and a word in capitals that is none',
    'The NPA closed the pier. It was the RIGHT thing to do. The Office said nothing.',
    [['NPA', 'organisation', ['NPA'], []]],
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
