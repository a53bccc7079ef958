import type { Appearance, Claim } from '#lib/model/claim.ts';
import type { Entity } from '#lib/model/entity.ts';
import type { KnowledgePack } from '#lib/model/knowledge-pack.ts';
import type { Contrast, LabelSet } from '#lib/model/label.ts';
import type { Article, Outlet } from '#lib/model/outlet.ts';
import { fold } from '#lib/text/fold.ts';
import { labelSetsByClaim } from './label-sets-by-claim.ts';

/** What an entity is said to have said of a claim. */
export interface Statement {
  claim: Claim;
  /** Those whose speaker is the entity itself. */
  appearances: Appearance[];
}

/** A pack with everything that a card asks for in reach by id. */
export interface PackIndex {
  pack: KnowledgePack;
  outlets: ReadonlyMap<string, Outlet>;
  articles: ReadonlyMap<string, Article>;
  entities: ReadonlyMap<string, Entity>;
  claims: ReadonlyMap<string, Claim>;
  /** By claim. */
  labelSets: ReadonlyMap<string, LabelSet[]>;
  /** By claim. */
  contrasts: ReadonlyMap<string, Contrast[]>;
  /** Why a loaded word takes a position, by the folded word or phrase. */
  whyLoaded: ReadonlyMap<string, string>;
  /** By entity. */
  statements: ReadonlyMap<string, Statement[]>;
}

/** Thrown where a card is asked for that the pack has nothing for, e.g. by a page scanned with an older pack. */
export class UnknownIdError extends Error {
  override readonly name = 'UnknownIdError';

  constructor(id: string) {
    super(`The knowledge pack does not hold "${id}". Reload the page.`);
  }
}

/** Makes the index; once for each pack. */
export function indexPack(pack: KnowledgePack): PackIndex {
  return {
    pack,
    outlets: byId(pack.outlets),
    articles: byId(pack.articles),
    entities: byId(pack.entities),
    claims: byId(pack.claims),
    labelSets: labelSetsByClaim(pack),
    contrasts: gather(pack.contrasts.flatMap((contrast) => contrast.claims.map((id) => [id, contrast]))),
    whyLoaded: new Map(
      (pack.loadedWords ?? []).flatMap(({ words, why }) => words.map((word) => [fold(word), why])),
    ),
    statements: gather(pack.claims.flatMap(statements)),
  };
}

function statements(claim: Claim): [string, Statement][] {
  const spoken = claim.appearances.flatMap((appearance): [string, Appearance][] =>
    appearance.speaker === undefined ? [] : [[appearance.speaker, appearance]],
  );
  return [...gather(spoken)].map(([speaker, appearances]) => [speaker, { claim, appearances }]);
}

function byId<Item extends { id: string }>(items: readonly Item[]): ReadonlyMap<string, Item> {
  return new Map(items.map((item) => [item.id, item]));
}

/** The values of each key, each value once, in the order given. */
function gather<Value>(pairs: readonly [string, Value][]): ReadonlyMap<string, Value[]> {
  const found = new Map<string, Set<Value>>();
  for (const [key, value] of pairs) {
    const values = found.get(key) ?? new Set();
    found.set(key, values.add(value));
  }
  return new Map([...found].map(([key, values]) => [key, [...values]]));
}
