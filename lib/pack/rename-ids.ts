import type { Guards } from '#lib/model/claim.ts';
import type { Entity } from '#lib/model/entity.ts';
import type { KnowledgePack } from '#lib/model/knowledge-pack.ts';
import { guardAlternatives } from './guard-alternatives.ts';

/** What each id of a pack is called elsewhere. */
export interface NewIds {
  outlet(id: string): string;
  entity(id: string): string;
  /** Of articles, claims, sets of labels and contrasts. */
  other(id: string): string;
}

/** The same pack with other ids, wherever one is given or used. */
export function renameIds(pack: KnowledgePack, ids: NewIds): KnowledgePack {
  const { outlet, entity, other } = ids;
  const inArticle = <Item extends { article: string }>(item: Item): Item => ({
    ...item,
    article: other(item.article),
  });
  return {
    ...pack,
    outlets: pack.outlets.map((each) => ({ ...each, id: outlet(each.id) })),
    articles: pack.articles.map((each) => ({ ...each, id: other(each.id), outlet: outlet(each.outlet) })),
    entities: pack.entities.map(
      (each): Entity => ({
        ...each,
        id: entity(each.id),
        titles: each.titles.map(inArticle),
        ...(each.introductions && { introductions: each.introductions.map(inArticle) }),
        memberOf: each.memberOf.map(entity),
        clues: each.clues.map(entity),
      }),
    ),
    claims: pack.claims.map((claim) => ({
      ...claim,
      id: other(claim.id),
      entities: claim.entities.map(entity),
      appearances: claim.appearances.map((each) => ({
        ...inArticle(each),
        ...(each.speaker !== undefined && { speaker: entity(each.speaker) }),
      })),
      guards: guardsOf(claim.guards, ids),
      contradicts: claim.contradicts.map(other),
      variantOf: claim.variantOf.map(other),
    })),
    labelSets: pack.labelSets.map((set) => ({
      ...set,
      id: other(set.id),
      entities: set.entities.map(entity),
      claims: set.claims.map(other),
      labels: set.labels.map(inArticle),
    })),
    contrasts: pack.contrasts.map((contrast) => ({
      ...contrast,
      id: other(contrast.id),
      claims: contrast.claims.map(other),
      sides: contrast.sides.map(inArticle),
    })),
  };
}

function guardsOf(guards: Guards, { entity }: NewIds): Guards {
  const item = (text: string) =>
    guardAlternatives(text)
      .map((each) => (each.startsWith('@') ? `@${entity(each.slice(1))}` : each))
      .join(' | ');
  return {
    ...guards,
    words: guards.words.map(item),
    without: guards.without.map(item),
    source: guards.source.map(entity),
    actor: guards.actor.map(entity),
    target: guards.target.map(entity),
  };
}
