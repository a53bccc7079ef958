import type { Entity, EntityName } from '#lib/model/entity.ts';
import { fold } from '#lib/text/fold.ts';
import { words } from '#lib/text/words.ts';
import type { ArticleRecord, NameUse } from './article-record.ts';
import { NATION_ENTITIES } from './nations.ts';

/** The id of a name: the same in every event, so that packs can be merged. */
export function entityId({ kind, name }: Pick<NameUse, 'kind' | 'name'>): string {
  const slug = fold(name)
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
  return `${kind}-${slug}`;
}

const NATION_FORMS: ReadonlySet<string> = new Set(
  NATION_ENTITIES.flatMap(({ names, adjectives }) => [...names.map(({ text }) => text), ...adjectives]),
);

/** A person's name with its words. */
interface PersonName {
  use: NameUse;
  keys: readonly string[];
}

const keysOf = ({ name }: NameUse) => words(name).map(({ key }) => key);

/** "Sen. Harry Reid" and "Harry Reid" are one: the longest name whose words hold all words of the other. */
function rootOf(use: NameUse, people: readonly PersonName[]): NameUse {
  if (use.kind !== 'person') return use;
  const own = keysOf(use);
  const last = own.at(-1);
  const wider = people.flatMap(({ use: other, keys }) =>
    keys.at(-1) === last && own.every((key) => keys.includes(key)) ? [other] : [],
  );
  // The shortest full name is the usual one; a middle initial or a second surname is the exception.
  return wider.sort((a, b) => a.name.length - b.name.length || (a.name < b.name ? -1 : 1))[0] ?? use;
}

function namesOfPerson(forms: readonly string[], name: string): EntityName[] {
  return forms.map((text) => (text.includes(' ') || text === name ? { text } : { text, needsClue: true }));
}

/** The entities that some articles name, merged across them, by id; countries and alliances included. */
export function eventEntities(records: readonly ArticleRecord[]): Entity[] {
  const uses = records.flatMap(({ names }) => names);
  const people = [...new Map(uses.map((use) => [`${use.kind} ${use.name}`, use])).values()].flatMap((use) =>
    use.kind === 'person' ? [{ use, keys: keysOf(use) }] : [],
  );
  const found = new Map<string, Entity>();
  for (const { article, names } of records) {
    for (const use of names) {
      if (NATION_FORMS.has(use.name)) continue;
      const root = rootOf(use, people);
      const id = entityId(root);
      const entity: Entity = found.get(id) ?? {
        id,
        kind: root.kind,
        name: root.name,
        names: [],
        adjectives: [],
        titles: [],
        memberOf: [],
        clues: [],
      };
      found.set(id, entity);
      const forms = [...new Set([...entity.names.map(({ text }) => text), root.name, ...use.forms])].sort(
        (a, b) => b.length - a.length || (a < b ? -1 : 1),
      );
      entity.names =
        root.kind === 'person' ? namesOfPerson(forms, root.name) : forms.map((text) => ({ text }));
      const given = new Set(entity.titles.map((title) => `${title.article} ${fold(title.text)}`));
      for (const title of use.titles) {
        const key = `${article.id} ${fold(title.text)}`;
        if (given.has(key)) continue;
        given.add(key);
        entity.titles.push({ article: article.id, ...title });
      }
    }
  }
  return [...found.values(), ...NATION_ENTITIES].sort((a, b) => (a.id < b.id ? -1 : 1));
}
