import { describe, expect, test } from 'vitest';
import { compareStatements } from '#lib/link/compare-statements.ts';
import { eventEntities } from '#lib/link/event-entities.ts';
import { readStatements } from '#lib/link/read-statements.ts';
import { termWeight } from '#lib/link/term-weight.ts';
import { familyOf } from '#lib/match/family.ts';
import { record } from './fixture.ts';

function relation(one: string, other: string) {
  const records = [record('post-1', '2030-05-02', [one]), record('herald-1', '2030-05-02', [other])];
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
    ['same', 'Danish-backed rebels', 'rebels allegedly backed by the Danes'],
    [
      'none',
      'His remarks were deeply troubling to the mayor',
      'She was deeply troubled by the closing of the pier',
    ],
  ])('%s: %s | %s', (expected, one, other) => {
    expect(relation(one, other)).toBe(expected);
  });
});
