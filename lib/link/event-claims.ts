import { familyOf } from '#lib/match/family.ts';
import type { Appearance, Claim } from '#lib/model/claim.ts';
import type { Entity } from '#lib/model/entity.ts';
import type { Contrast, ContrastKind } from '#lib/model/label.ts';
import type { ArticleRecord } from './article-record.ts';
import { claimGuards } from './claim-guards.ts';
import { type Cluster, clusterClaims } from './cluster-claims.ts';
import { copyGroups } from './copy-groups.ts';
import { neutralStatement } from './neutral-statement.ts';
import { type ReadStatement, readStatements } from './read-statements.ts';
import { slug } from './slug.ts';
import { termWeight } from './term-weight.ts';

/** What the articles of one event say together. */
export interface EventClaims {
  claims: Claim[];
  contrasts: Contrast[];
}

type Place = { cluster: Cluster; claim: Claim };

/** The claims that at least two outlets make, each from its own reporting, and where they differ. */
export function eventClaims(records: readonly ArticleRecord[], entities: readonly Entity[]): EventClaims {
  const statements = readStatements(records, entities);
  const clusters = clusterClaims(statements, termWeight(statements), familyOf(entities));
  const copies = copyGroups(records);
  const places = clusters.map((cluster): Place | undefined =>
    isShared(cluster, records, copies) ? { cluster, claim: claimOf(cluster, records, entities) } : undefined,
  );
  const kept = places.filter((place) => place !== undefined);
  tellApart(kept.map(({ claim }) => claim));
  const idOf = (index: number) => places[index]?.claim.id ?? [];
  for (const { cluster, claim } of kept) {
    claim.contradicts = cluster.opposite.flatMap(idOf);
    claim.variantOf = cluster.variant.flatMap(idOf);
  }
  return {
    claims: kept.map(({ claim }) => claim),
    contrasts: kept.flatMap((place) => contrastsOf(place, places)),
  };
}

/** A sentence that makes two claims opens both: the second one's id says so. */
function tellApart(claims: readonly Claim[]): void {
  const taken = new Map<string, number>();
  for (const claim of claims) {
    const count = (taken.get(claim.id) ?? 0) + 1;
    taken.set(claim.id, count);
    if (count > 1) claim.id = `${claim.id}-${count}`;
  }
}

/** True where two outlets make it and at least two of their articles are no copies of one report. */
function isShared(
  { members }: Cluster,
  records: readonly ArticleRecord[],
  copies: readonly number[],
): boolean {
  const outlets = new Set(members.map(({ record }) => records[record]?.article.outlet));
  const voices = new Set(members.map(({ record }) => copies[record]));
  return outlets.size > 1 && voices.size > 1;
}

function appearanceOf(
  { record, statement }: ReadStatement,
  records: readonly ArticleRecord[],
  entities: readonly Entity[],
): Appearance {
  const { speaker, quote, start, end, source, cue, stance, loaded, context } = statement;
  const spoken =
    speaker === undefined
      ? undefined
      : entities.find(
          ({ kind, names }) =>
            kind !== 'place' && names.some(({ text, needsClue }) => text === speaker && !needsClue),
        );
  return {
    article: records[record]?.article.id ?? '',
    quote,
    start,
    end,
    source,
    cue,
    ...(spoken && { speaker: spoken.id }),
    stance,
    loaded,
    context,
  };
}

function claimOf(
  { members }: Cluster,
  records: readonly ArticleRecord[],
  entities: readonly Entity[],
): Claim {
  const appearances = members.map((member) => appearanceOf(member, records, entities));
  const days = members.map(({ record }) => records[record]?.article.published ?? '').sort();
  const [from = '', to = from] = [days[0], days.at(-1)];
  const speakers = new Set(appearances.map(({ speaker }) => speaker));
  const [only] = speakers.size === 1 ? speakers : [];
  const statement = neutralStatement(members, entities.find(({ id }) => id === only)?.name);
  const first = appearances[0];
  const named = members.map(({ sentence }) => new Set(sentence.names.map(({ entity }) => entity)));
  const mentioned = [...new Set(named.flatMap((each) => [...each]))].filter(
    (id) => named.filter((each) => each.has(id)).length * 2 >= named.length,
  );
  return {
    id: `c-${slug(statement, 5)}-${first?.article ?? ''}-${first?.start ?? 0}`,
    statement,
    eventDate: { from, to },
    entities: [...new Set([...mentioned, ...[...speakers].flatMap((id) => id ?? [])])].sort(),
    appearances,
    wordings: [],
    guards: claimGuards(members, { from, to }),
    contradicts: [],
    variantOf: [],
  };
}

function contrastsOf({ cluster, claim }: Place, places: readonly (Place | undefined)[]): Contrast[] {
  const contrast = (kind: ContrastKind, other: readonly ReadStatement[], claims: string[]): Contrast => ({
    id: `x-${kind}-${claims.map((id) => id.slice(2)).join('-')}`,
    kind,
    about: claim.statement,
    claims,
    sides: [cluster.members[0], ...other].flatMap((member) => {
      const at =
        member &&
        claim.appearances.find(
          ({ quote, start }) => quote === member.statement.quote && start === member.statement.start,
        );
      const article =
        at?.article ??
        places
          .flatMap((place) => place?.claim.appearances ?? [])
          .find(({ quote, start }) => quote === member?.statement.quote && start === member.statement.start)
          ?.article;
      if (!member || article === undefined) return [];
      const { quote, start, end } = member.statement;
      return [{ article, quote, start, end, says: neutralStatement([member], undefined) }];
    }),
  });
  const own = cluster.differs ? [contrast('detail', cluster.members.slice(1), [claim.id])] : [];
  const related = (['opposite', 'variant'] as const).flatMap((relation) =>
    cluster[relation].flatMap((index) => {
      const other = places[index];
      if (!other || other.claim.id < claim.id) return [];
      return [
        contrast(relation === 'opposite' ? 'dispute' : 'detail', other.cluster.members.slice(0, 1), [
          claim.id,
          other.claim.id,
        ]),
      ];
    }),
  );
  return [...own, ...related].filter(({ sides }) => sides.length > 1);
}
