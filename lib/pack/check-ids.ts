import type { Claim } from '#lib/model/claim.ts';
import type { Entity } from '#lib/model/entity.ts';
import type { KnowledgePack } from '#lib/model/knowledge-pack.ts';
import { guardAlternatives } from './guard-alternatives.ts';
import type { Path, PlainIssue } from './plain-issue.ts';

/** A use of an id, and what it must be the id of. */
interface Reference {
  kind: 'outlet' | 'article' | 'entity' | 'claim';
  id: string;
  path: Path;
}

/** The ids that may be referred to. */
export type KnownIds = Record<Reference['kind'], ReadonlySet<string>>;

/** What is wrong with the ids of a pack whose shape is right: ids given twice, used but not given, returned by only
 * one of two claims that contradict each other, or leading in a circle. */
export function idIssues(pack: KnowledgePack, known: KnownIds = knownIds(pack)): PlainIssue[] {
  return [
    ...(['outlets', 'articles', 'entities', 'claims', 'labelSets', 'contrasts'] as const).flatMap((list) =>
      duplicates(pack[list], list),
    ),
    ...references(pack)
      .filter(({ kind, id }) => !known[kind].has(id))
      .map(({ kind, id, path }) => ({ path, what: `there is no ${kind} "${id}"` })),
    ...oneSided(pack.claims),
    ...circles(pack.entities),
  ];
}

/** The ids a pack gives. */
export function knownIds({ outlets, articles, entities, claims }: KnowledgePack): KnownIds {
  const ids = (list: { id: string }[]) => new Set(list.map(({ id }) => id));
  return { outlet: ids(outlets), article: ids(articles), entity: ids(entities), claim: ids(claims) };
}

function duplicates(list: { id: string }[], name: string): PlainIssue[] {
  const seen = new Set<string>();
  return list.flatMap(({ id }, index) => {
    if (seen.has(id)) return [{ path: [name, index, 'id'], what: `the id "${id}" is already taken` }];
    seen.add(id);
    return [];
  });
}

function references({ articles, entities, claims, labelSets, contrasts }: KnowledgePack): Reference[] {
  return [
    ...articles.map(
      ({ outlet }, i): Reference => ({ kind: 'outlet', id: outlet, path: ['articles', i, 'outlet'] }),
    ),
    ...entities.flatMap((entity, i) => entityReferences(entity, ['entities', i])),
    ...claims.flatMap((claim, i) => claimReferences(claim, ['claims', i])),
    ...labelSets.flatMap((set, i) => [
      ...each('entity', set.entities, ['labelSets', i, 'entities']),
      ...each('claim', set.claims, ['labelSets', i, 'claims']),
      ...articlesOf(set.labels, ['labelSets', i, 'labels']),
    ]),
    ...contrasts.flatMap((contrast, i) => [
      ...each('claim', contrast.claims, ['contrasts', i, 'claims']),
      ...articlesOf(contrast.sides, ['contrasts', i, 'sides']),
    ]),
  ];
}

function entityReferences({ titles, introductions = [], memberOf, clues }: Entity, path: Path): Reference[] {
  return [
    ...articlesOf(titles, [...path, 'titles']),
    ...articlesOf(introductions, [...path, 'introductions']),
    ...each('entity', memberOf, [...path, 'memberOf']),
    ...each('entity', clues, [...path, 'clues']),
  ];
}

function claimReferences(
  { entities, appearances, guards, contradicts, variantOf }: Claim,
  path: Path,
): Reference[] {
  const roles = (['source', 'actor', 'target'] as const).flatMap((role) =>
    each('entity', guards[role], [...path, 'guards', role]),
  );
  const mentions = (['words', 'without'] as const).flatMap((list) =>
    guards[list].flatMap((item, i) =>
      guardAlternatives(item)
        .filter((alternative) => alternative.startsWith('@'))
        .map((alternative): Reference => {
          return { kind: 'entity', id: alternative.slice(1), path: [...path, 'guards', list, i] };
        }),
    ),
  );
  const speakers = appearances.flatMap(({ speaker }, i): Reference[] =>
    speaker === undefined
      ? []
      : [{ kind: 'entity', id: speaker, path: [...path, 'appearances', i, 'speaker'] }],
  );
  return [
    ...each('entity', entities, [...path, 'entities']),
    ...articlesOf(appearances, [...path, 'appearances']),
    ...speakers,
    ...roles,
    ...mentions,
    ...each('claim', contradicts, [...path, 'contradicts']),
    ...each('claim', variantOf, [...path, 'variantOf']),
  ];
}

function each(kind: Reference['kind'], ids: string[], path: Path): Reference[] {
  return ids.map((id, i) => ({ kind, id, path: [...path, i] }));
}

function articlesOf(items: { article: string }[], path: Path): Reference[] {
  return items.map(({ article }, i) => ({ kind: 'article', id: article, path: [...path, i, 'article'] }));
}

/** Contradictions that only one of the two claims knows of: on the other's card they would be missing. */
function oneSided(claims: Claim[]): PlainIssue[] {
  const contradicts = new Map(claims.map((claim) => [claim.id, claim.contradicts]));
  return claims.flatMap(({ id, contradicts: others }, claim) =>
    others.flatMap((other, index) => {
      if (contradicts.get(other)?.includes(id) !== false) return [];
      return [
        {
          path: ['claims', claim, 'contradicts', index],
          what: `"${other}" does not say that it contradicts "${id}"`,
        },
      ];
    }),
  );
}

/** Memberships that lead back to where they began: whoever follows them would never end. */
function circles(entities: Entity[]): PlainIssue[] {
  const parents = new Map(entities.map(({ id, memberOf }) => [id, memberOf]));
  return entities.flatMap(({ id }, index) => {
    const above = new Set<string>();
    const open = [...(parents.get(id) ?? [])];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      if (above.has(next)) continue;
      above.add(next);
      open.push(...(parents.get(next) ?? []));
    }
    return above.has(id)
      ? [{ path: ['entities', index, 'memberOf'], what: `"${id}" is a member of itself` }]
      : [];
  });
}
