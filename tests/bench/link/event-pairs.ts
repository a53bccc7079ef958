import type { ArticleRecord, Statement } from '#lib/link/article-record.ts';
import { eventEntities } from '#lib/link/event-entities.ts';
import { type PairEvidence, pairEvidence } from '#lib/link/pair-evidence.ts';
import { readStatements } from '#lib/link/read-statements.ts';
import { termWeight } from '#lib/link/term-weight.ts';
import { familyOf } from '#lib/match/family.ts';

/** A statement with the article it stands in. */
export interface Placed extends Statement {
  article: string;
}

/** Two statements of different articles of one event, and what speaks for their being one claim. */
export interface EventPair {
  a: Placed;
  b: Placed;
  evidence: PairEvidence;
}

/** Every two statements of different articles of an event that share anything. */
export function eventPairs(records: readonly ArticleRecord[]): EventPair[] {
  const entities = eventEntities(records);
  const statements = readStatements(records, entities);
  const [weight, family] = [termWeight(statements), familyOf(entities)];
  const placed = statements.map(({ record, statement }) => ({
    ...statement,
    article: records[record]?.article.id ?? '',
  }));
  return statements.flatMap((one, i) =>
    statements.slice(i + 1).flatMap((other, j): EventPair[] => {
      const [a, b] = [placed[i], placed[i + 1 + j]];
      if (one.record === other.record || !a || !b) return [];
      const evidence = pairEvidence(one, other, weight, family);
      return evidence ? [{ a, b, evidence }] : [];
    }),
  );
}
