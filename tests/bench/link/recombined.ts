import type { ArticleRecord } from '#lib/link/article-record.ts';
import type { Random } from '../random.ts';

/** Days over which the made articles are spread, for each thousand of them. */
const DAYS = 30;
const DAY = 86_400_000;

/**
 * So many records made of real ones: each keeps the topic and half of the statements of one article and takes the others from
 * another of the same day's three, so that events of several articles come about as in a news crawl.
 */
export function recombined(
  records: readonly ArticleRecord[],
  count: number,
  random: Random,
): ArticleRecord[] {
  const spread = Math.max(DAYS, Math.round((count / 1000) * DAYS));
  return Array.from({ length: count }, (_, i): ArticleRecord => {
    const base = random.of(records);
    const other = random.of(records);
    const published = new Date(Date.UTC(2000, 0, 1) + random.below(spread) * DAY).toISOString().slice(0, 10);
    const outlet = `outlet-${random.below(50)}`;
    const half = (statements: ArticleRecord['statements']) => statements.filter(() => random.next() < 0.5);
    return {
      ...base,
      key: `${i}`,
      article: { ...base.article, id: `a${String(i).padStart(7, '0')}`, outlet, published },
      outlet: { ...base.outlet, id: outlet, name: outlet },
      statements: [...half(base.statements), ...half(other.statements)],
      topic: [
        ...base.topic.filter(() => random.next() < 0.7),
        ...other.topic.filter(() => random.next() < 0.3),
      ].slice(0, 60),
      sketch: base.sketch
        .map((value) => (random.next() < 0.5 ? value : random.below(2 ** 32)))
        .sort((a, b) => a - b),
    };
  });
}
