import type { Claim } from '#lib/model/claim.ts';
import type { LabelSet } from '#lib/model/label.ts';
import type { ArticleRecord } from './article-record.ts';
import { LABEL_FAMILIES } from './label-families.ts';
import { slug } from './slug.ts';

/** The words that the articles of one event use for the same thing, where outlets choose differently. */
export function eventLabels(records: readonly ArticleRecord[], claims: readonly Claim[]): LabelSet[] {
  return LABEL_FAMILIES.flatMap(({ thing }) => {
    const labels = records.flatMap(({ article, labels: used }) =>
      used
        .filter((label) => label.thing === thing)
        .map(({ term, voice, quote, start, end }) => ({
          article: article.id,
          term,
          voice,
          quote,
          start,
          end,
        })),
    );
    const outlets = new Set(
      records
        .filter(({ article }) => labels.some((label) => label.article === article.id))
        .map(({ article }) => article.outlet),
    );
    const terms = new Set(labels.map(({ term }) => term.toLowerCase().replace(/s$/, '')));
    if (outlets.size < 2 || terms.size < 2) return [];
    const touched = claims.filter(({ appearances }) =>
      appearances.some(({ article, start, end }) =>
        labels.some((label) => label.article === article && label.start >= start && label.end <= end),
      ),
    );
    if (touched.length === 0) return [];
    return [
      {
        id: `l-${slug(thing, 6)}-${records[0]?.article.id ?? ''}`,
        thing,
        entities: [],
        claims: touched.map(({ id }) => id),
        labels,
      },
    ];
  });
}
