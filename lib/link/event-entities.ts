import type { Entity, EntityName } from '#lib/model/entity.ts';
import { fold } from '#lib/text/fold.ts';
import { words } from '#lib/text/words.ts';
import type { ArticleRecord, NameUse } from './article-record.ts';
import { sameFirstName } from './first-names.ts';
import { NATION_ENTITIES, NATION_FORMS } from './nations.ts';
import { slug } from './slug.ts';

const isInitial = (key: string) => /^\p{L}$/u.test(key);

/** A person's name with its words. */
interface PersonName {
  use: NameUse;
  keys: readonly string[];
}

const keysOf = ({ name }: NameUse) => words(name).map(({ key }) => key);

/** "Harry Reid" and "Harry M. Reid", "Mike" and "Michael Thibodeau": of those whom one event names, the same surname, and nothing against it. */
function isSame(a: readonly string[], b: readonly string[]): boolean {
  if (a.at(-1) !== b.at(-1)) return false;
  const [one, other] = [a, b].map((keys) => ({
    given: keys.slice(0, -1).filter((key) => !isInitial(key)),
    initials: keys.filter(isInitial).join(' '),
  }));
  if (!one || !other) return false;
  if (one.initials !== '' && other.initials !== '' && one.initials !== other.initials) return false;
  const [few, many] = one.given.length < other.given.length ? [one, other] : [other, one];
  if (few.given.every((key) => many.given.includes(key))) return true;
  return few.given.length === 1 && sameFirstName(few.given[0] ?? '', many.given[0] ?? '');
}

/** The name that a person is known by: of all that mean the same, the shortest; a middle initial or a second surname is the exception. */
function rootOf(use: NameUse, people: readonly PersonName[]): NameUse {
  if (use.kind !== 'person') return use;
  const own = keysOf(use);
  const same = people.flatMap(({ use: other, keys }) => (isSame(own, keys) ? [other] : []));
  return same.sort((a, b) => a.name.length - b.name.length || (a.name < b.name ? -1 : 1))[0] ?? use;
}

/**
 * The id of a name: the same in every event, so that packs can be merged. A middle initial is no part of it, since not all
 * outlets print it, but where one event names two whom only that tells apart.
 */
function idOf(use: NameUse, people: readonly PersonName[]): string {
  const { kind, name } = use;
  const own = keysOf(use);
  const without = (keys: readonly string[]) => keys.filter((key) => !isInitial(key)).join(' ');
  const hasInitial = kind === 'person' && own.filter(isInitial).length === 1;
  const hasTwin = people.some(({ keys }) => without(keys) === without(own) && !isSame(own, keys));
  return `${kind}-${slug(hasInitial && !hasTwin ? without(own) : name, Number.POSITIVE_INFINITY)}`;
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
      const id = idOf(root, people);
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
