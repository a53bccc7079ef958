import type { Entity } from '#lib/model/entity.ts';
import type { KnowledgePack } from '#lib/model/knowledge-pack.ts';
import { fold } from '#lib/text/fold.ts';
import { renameIds } from './rename-ids.ts';

const isPerson = ({ kind }: Entity) => kind === 'person';

/** Entities of a pack by the forms that need no clue; a form that stands for two is left out. */
function byForm(entities: readonly Entity[]): Map<string, Entity | undefined> {
  const found = new Map<string, Entity | undefined>();
  for (const entity of entities)
    for (const form of new Set(plainForms(entity))) found.set(form, found.has(form) ? undefined : entity);
  return found;
}

function plainForms({ name, names, adjectives }: Entity): string[] {
  const plain = names.filter(({ needsClue }) => !needsClue).map(({ text }) => text);
  return [name, ...plain, ...adjectives].map(fold);
}

/**
 * An added pack as it can stand beside the packs before it. Its ids get a prefix, so that they are the same whatever else is
 * added, and collide with none. An outlet of the same name is the same outlet; an entity whose name the packs before know as
 * somebody's is that one (persons and things apart). What they know as another one's name needs a clue here: an added pack
 * must not make a name ambiguous that was clear.
 *
 * @param prefix of letters, digits and hyphens, as ids in guards are made of these
 */
export function settlePack(pack: KnowledgePack, before: KnowledgePack, prefix: string): KnowledgePack {
  const outlets = new Map(before.outlets.map(({ id, name }) => [fold(name), id]));
  const outletIds = new Map(pack.outlets.map(({ id, name }) => [id, outlets.get(fold(name)) ?? prefix + id]));
  const forms = byForm(before.entities);
  const taken = new Set<string>();
  const entityIds = new Map(
    pack.entities.map((entity) => {
      const known = forms.get(fold(entity.name));
      const isOne = known && isPerson(known) === isPerson(entity) && !taken.has(known.id);
      if (isOne) taken.add(known.id);
      return [entity.id, isOne ? known.id : prefix + entity.id];
    }),
  );
  const settled = renameIds(pack, {
    outlet: (id) => outletIds.get(id) ?? id,
    entity: (id) => entityIds.get(id) ?? id,
    other: (id) => prefix + id,
  });
  const isAnothers = (form: string, id: string) => {
    const key = fold(form);
    return forms.has(key) && forms.get(key)?.id !== id;
  };
  return {
    ...settled,
    entities: settled.entities.map((entity) => ({
      ...entity,
      names: entity.names.map((name) =>
        isAnothers(name.text, entity.id) ? { ...name, needsClue: true } : name,
      ),
      adjectives: entity.adjectives.filter((form) => !isAnothers(form, entity.id)),
    })),
  };
}
