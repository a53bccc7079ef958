import { describe, expect, test } from 'vitest';
import { compareStatements } from '#lib/link/compare-statements.ts';
import { eventEntities } from '#lib/link/event-entities.ts';
import { readStatements } from '#lib/link/read-statements.ts';
import { termWeight } from '#lib/link/term-weight.ts';
import { familyOf } from '#lib/match/family.ts';
import { record } from './fixture.ts';

function relation(one: string, other: string, speakers: (string | undefined)[] = []) {
  const records = [record('post-1', '2030-05-02', [one]), record('herald-1', '2030-05-02', [other])];
  for (const [i, speaker] of speakers.entries())
    for (const each of records[i]?.statements ?? []) if (speaker) each.speaker = speaker;
  const entities = eventEntities(records);
  const statements = readStatements(records, entities);
  const [a, b] = statements;
  if (!a || !b) throw new Error('both statements must be readable');
  const [weight, family] = [termWeight(statements), familyOf(entities)];
  const [there, back] = [compareStatements(a, b, weight, family), compareStatements(b, a, weight, family)];
  expect(back.relation).toBe(there.relation);
  return there.relation;
}

describe('compareStatements', () => {
  test.each([
    [
      'same',
      'The tribunal sentenced the harbour master to nine months for forging ferry permits',
      'Harbour master sentenced to nine months by tribunal over forged ferry permits',
    ],
    [
      'none',
      'The tribunal sentenced the harbour master to nine months for forging ferry permits',
      'The harbour master opened a museum of ferry models beside the lighthouse',
    ],
    [
      'variant',
      'Rescuers pulled 12 sailors from the capsized trawler near the lighthouse',
      'Rescuers pulled 15 sailors from the capsized trawler near the lighthouse',
    ],
    [
      'variant',
      'Ukraine shelled the kindergarten in Stanytsia with mortar grenades',
      'Russia shelled the kindergarten in Stanytsia with mortar grenades',
    ],
    [
      'opposite',
      'Inspectors did not certify the trawler before the voyage to Gullhaven',
      'Inspectors certified the trawler before the voyage to Gullhaven',
    ],
    [
      'variant',
      'Inspectors certified the trawler on 3 May before the voyage to Gullhaven',
      'Inspectors certified the trawler on 9 May before the voyage to Gullhaven',
    ],
    [
      'same',
      'Russia has begun the withdrawal of soldiers from the border of Ukraine',
      'Moscow is withdrawing some troops from the frontier with Ukraine',
    ],
    [
      'none',
      'Russia has increased the number of its troops along the border of Ukraine',
      'Moscow is pulling some troops back from the border of Ukraine',
    ],
    [
      'none',
      'Russia has begun the withdrawal of soldiers from the border of Ukraine',
      'Moscow has not pulled any troops back from the frontier',
    ],
    [
      'same',
      'The Russian government is accusing Ukraine of genocide',
      'Russian claims of a Ukrainian genocide',
    ],
    [
      'same',
      'The council will not pay for a new lighthouse along the northern shore',
      'The council will not pay for a lighthouse',
    ],
    [
      'none',
      'Some say the council offered to make the diver keeper of the lighthouse, which was never the case',
      'The council never offered to make the diver keeper of the lighthouse',
    ],
    [
      'none',
      'Inspectors did not certify the trawler before the voyage to Gullhaven',
      'Inspectors certified the trawler, though it had no radio, before the voyage to Gullhaven',
    ],
    [
      'opposite',
      'Inspectors did not certify the trawler though its radio worked on the voyage to Gullhaven',
      'Inspectors certified the trawler though its radio never worked on the voyage to Gullhaven',
    ],
    [
      'same',
      '“I’m not an islander, and I’m not a drunken sailor, and I don’t have money problems,”',
      '“I’m not an islander and I’m not a drunken sailor and I don’t have money problems,”',
    ],
    [
      'same',
      'In spite of a storm over Denmark the rescuers pulled twelve sailors from the capsized trawler near the lighthouse',
      'A storm over Norway did not stop the rescuers, who pulled twelve sailors from the capsized trawler near the lighthouse',
    ],
    [
      'same',
      'Denmark and the ferry company intend to cooperate with Norway and will answer the subpoenas about the trawler',
      'The ferry company in Denmark intends to cooperate with the office of Sweden in Norway and will answer the subpoenas about the trawler',
    ],
    [
      'variant',
      'The trawler near the lighthouse was seized by Denmark after a long chase in the storm',
      'The trawler near the lighthouse was seized by Norway after a long chase in the storm',
    ],
    ['same', 'Danish-backed rebels', 'rebels allegedly backed by the Danes'],
    [
      'none',
      'His remarks were deeply troubling to the mayor',
      'She was deeply troubled by the closing of the pier',
    ],
  ])('%s: %s | %s', (expected, one, other) => {
    expect(relation(one, other)).toBe(expected);
  });

  test.each([
    ['same', 'He is not welcome here', ['Denmark', 'Denmark']],
    ['none', 'He is not welcome here', ['Denmark', 'Norway']],
    ['none', 'He is not welcome here', []],
    ['none', 'Not welcome here', ['Denmark', 'Denmark']],
  ])('word for word, %s: %s, said by %j', (expected, words, speakers) => {
    expect(relation(words, `“${words},”`, speakers)).toBe(expected);
  });
});
