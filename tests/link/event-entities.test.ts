import { describe, expect, it } from 'vitest';
import type { NameUse } from '#lib/link/article-record.ts';
import { eventEntities } from '#lib/link/event-entities.ts';
import { record } from './fixture.ts';

const person = (name: string, forms: string[] = []): NameUse => ({
  name,
  kind: 'person',
  forms: [name, ...forms],
  titles: [],
});

describe('eventEntities', () => {
  it.each([
    ['a middle initial', ['Edda Lund', 'Edda B. Lund'], ['person-edda-lund']],
    ['only one, with an initial', ['Edda B. Lund'], ['person-edda-lund']],
    ['different initials', ['Edda B. Lund', 'Edda C. Lund'], ['person-edda-b-lund', 'person-edda-c-lund']],
    [
      'one initial and two',
      ['Edda B. Lund', 'Edda C. B. Lund'],
      ['person-edda-b-lund', 'person-edda-c-b-lund'],
    ],
    ['a short form', ['Michael Lund', 'Mike Lund'], ['person-mike-lund']],
    ['the beginning of a name', ['Christopher Lund', 'Chris Lund'], ['person-chris-lund']],
    ['a second first name', ['Anna Edda Lund', 'Edda Lund'], ['person-edda-lund']],
    ['accents', ['Raúl Lund', 'Raul Lund'], ['person-raul-lund']],
    ['an apostrophe, which makes no initial', ['Edda O’Lund', "Edda O'Lund"], ['person-edda-o-lund']],
    ['another first name', ['Edda Lund', 'Arne Lund'], ['person-arne-lund', 'person-edda-lund']],
    ['another surname', ['Edda Lund', 'Edda Holm'], ['person-edda-holm', 'person-edda-lund']],
    ['too short a beginning', ['Ed Lund', 'Edda Lund'], ['person-ed-lund', 'person-edda-lund']],
  ])('takes for one person, or not: %s', (_, names, expected) => {
    const records = names.map((name, i) =>
      record(`outlet-${i}`, '2030-05-02', [], { names: [person(name)] }),
    );
    const ids = eventEntities(records).flatMap(({ id, kind }) => (kind === 'person' ? [id] : []));
    expect(ids).toEqual(expected);
  });

  it('keeps all forms of a person, and wants a clue for a surname alone', () => {
    const records = [
      record('post-1', '2030-05-02', [], { names: [person('Edda B. Lund', ['Lund'])] }),
      record('herald-1', '2030-05-02', [], { names: [person('Edda Lund')] }),
    ];
    const [lund] = eventEntities(records).filter(({ kind }) => kind === 'person');
    expect(lund?.names).toEqual([
      { text: 'Edda B. Lund' },
      { text: 'Edda Lund' },
      { text: 'Lund', needsClue: true },
    ]);
  });
});
