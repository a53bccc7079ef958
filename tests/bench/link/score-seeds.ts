import * as v from 'valibot';
import type { ArticleRecord } from '#lib/link/article-record.ts';
import type { KnowledgePack } from '#lib/model/knowledge-pack.ts';
import type { Span } from '#lib/model/span.ts';
import type { LabelledClaim } from './funnel.ts';
import { linkedPairs } from './linked-pairs.ts';

const GoldSchema = v.object({
  claims: v.array(
    v.object({
      id: v.string(),
      docs_with_claim: v.array(v.string()),
      mentions: v.array(
        v.object({
          doc: v.string(),
          start: v.number(),
          end: v.number(),
          stance: v.string(),
          quote: v.string(),
        }),
      ),
    }),
  ),
});

/** The analysis' words for our stances. */
const STANCE: Readonly<Record<string, string>> = {
  attributes_with_doubt: 'doubts',
  reports_denial: 'denies',
  asserts_and_attributes: 'attributes',
};

/** How the automatic pack of the seeds compares with the analysis by hand. */
export interface SeedScore {
  /** Cross-outlet claims of the analysis, their places, and those of which two outlets were linked. */
  claims: number;
  shared: LabelledClaim[];
  found: string[];
  pairs: number;
  /** Linked pairs of which no claim of the analysis holds both. */
  wrong: string[];
  quotations: number;
  /** Quotations of the analysis that a statement covers, by half of either; and those with the same stance. */
  covered: number;
  right: number;
}

const common = (a: Span, b: Span) => Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
const covers = (a: Span, b: Span) => common(a, b) >= 0.5 * Math.min(a.end - a.start, b.end - b.start);

/** Scores records and pack of the seeds against their analysis. */
export function scoreSeeds(
  records: readonly ArticleRecord[],
  pack: KnowledgePack,
  analysis: unknown,
): SeedScore {
  const { claims } = v.parse(GoldSchema, analysis);
  const claimsAt = (article: string, span: Span) =>
    claims
      .filter(({ mentions }) => mentions.some((mention) => mention.doc === article && covers(mention, span)))
      .map(({ id }) => id);
  const several = claims.filter(({ docs_with_claim: docs }) => docs.length > 1);
  const shared = several.map(({ id }) => id);
  const found = new Set<string>();
  const wrong: string[] = [];
  const pairs = linkedPairs(pack);
  for (const [a, b] of pairs) {
    const theirs = claimsAt(b.article, b);
    const both = claimsAt(a.article, a).filter((id) => theirs.includes(id));
    if (both.length === 0) wrong.push(`${a.quote} <> ${b.quote}`);
    for (const id of both) found.add(id);
  }
  const mentions = claims.flatMap((claim) => claim.mentions);
  const near = mentions.map((mention) => ({
    mention,
    statements: (records.find(({ article }) => article.id === mention.doc)?.statements ?? []).filter(
      (statement) =>
        covers(statement, mention) && common(statement, mention) > 0.3 * (mention.end - mention.start),
    ),
  }));
  return {
    claims: shared.length,
    shared: several,
    found: shared.filter((id) => found.has(id)),
    pairs: pairs.length,
    wrong,
    quotations: mentions.length,
    covered: near.filter(({ statements }) => statements.length > 0).length,
    right: near.filter(({ mention, statements }) =>
      statements.some(({ stance }) => stance === (STANCE[mention.stance] ?? mention.stance)),
    ).length,
  };
}
