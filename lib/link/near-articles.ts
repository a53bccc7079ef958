import type { ArticleRecord } from './article-record.ts';

/** What is needed of a record to tell which articles report the same event. */
export type Sighting = Pick<ArticleRecord, 'topic'> & { id: string; published: string };

/** So many days apart at most: reports of one event follow each other. */
const DAYS = 4;
const DAY = 86_400_000;
/** How alike two articles' topics must be: the cosine of what tells of them. Chosen on BASIL's development half. */
const ALIKE = 0.2;
/** A stem that more articles of a few days share tells nothing of an event, and would make this slow. */
const COMMON = 200;
/** An event has so many articles at most; a larger group is held together by too little. */
const LARGEST = 120;
/** The first stems of a topic find the candidates. */
const LEADING = 30;

/** The articles that lead with a stem, by day; those before `from` are too old to be of one event with later ones. */
interface Posting {
  articles: number[];
  from: number;
}

/** How much the stem at a place of a topic tells. */
const weightAt = (place: number) => 1 / Math.sqrt(place + 4);

/**
 * The indices of articles that report the same event, each group in order; an article alone is a group of its own. Articles
 * are compared only with those of the days around them that share a telling stem, so it takes time in n log n.
 *
 * @param articles in any order; the result depends on ids and days only, not on the order
 */
export function eventsOf(articles: readonly Sighting[]): number[][] {
  const order = articles
    .map((_, i) => i)
    .sort(
      (a, b) =>
        compare(articles[a]?.published, articles[b]?.published) || compare(articles[a]?.id, articles[b]?.id),
    );
  const time = articles.map(({ published }) => Date.parse(published));
  const weights = new Map<string, number>();
  for (const { topic } of articles) for (const each of topic) weights.set(each, (weights.get(each) ?? 0) + 1);
  const total = articles.length;
  const rarity = (key: string) => Math.log(1 + Math.max(30, total) / (weights.get(key) ?? 1));
  const numbers = new Map([...weights.keys()].sort().map((key, i) => [key, i]));
  const vectors = articles.map(({ topic }) => unit(topic, (key) => numbers.get(key) ?? -1, rarity));
  const postings = new Map<string, Posting>();
  const edges: { a: number; b: number; like: number }[] = [];
  for (const i of order) {
    const here = time[i] ?? 0;
    const counts = new Map<number, number>();
    for (const key of (articles[i]?.topic ?? []).slice(0, LEADING)) {
      const posting = postings.get(key) ?? { articles: [], from: 0 };
      postings.set(key, posting);
      while (here - (time[posting.articles[posting.from] ?? i] ?? 0) > DAYS * DAY) posting.from++;
      const near =
        posting.articles.length - posting.from <= COMMON ? posting.articles.slice(posting.from) : [];
      for (const other of near) counts.set(other, (counts.get(other) ?? 0) + 1);
      posting.articles.push(i);
    }
    for (const [other, shared] of counts) {
      if (shared < 3) continue;
      const like = cosine(vectors[i], vectors[other]);
      if (like >= ALIKE) edges.push({ a: i, b: other, like });
    }
  }
  return join(
    order,
    edges.sort(
      (x, y) =>
        y.like - x.like ||
        compare(articles[x.a]?.id, articles[y.a]?.id) ||
        compare(articles[x.b]?.id, articles[y.b]?.id),
    ),
  );
}

function compare(a = '', b = ''): number {
  return a < b ? -1 : Number(a > b);
}

/** What an article is about as a vector of length 1: the numbers of its stems, rising, and how much each tells. */
interface Vector {
  stems: Int32Array;
  values: Float32Array;
}

function unit(
  topic: readonly string[],
  numberOf: (key: string) => number,
  rarity: (key: string) => number,
): Vector {
  const raw = topic
    .map((key, place) => ({ stem: numberOf(key), value: weightAt(place) * rarity(key) }))
    .sort((a, b) => a.stem - b.stem);
  const length = Math.sqrt(raw.reduce((sum, { value }) => sum + value * value, 0)) || 1;
  return {
    stems: Int32Array.from(raw, ({ stem }) => stem),
    values: Float32Array.from(raw, ({ value }) => value / length),
  };
}

function cosine(a: Vector | undefined, b: Vector | undefined): number {
  if (!a || !b) return 0;
  let sum = 0;
  for (let i = 0, j = 0; i < a.stems.length && j < b.stems.length; ) {
    const apart = (a.stems[i] ?? 0) - (b.stems[j] ?? 0);
    if (apart === 0) sum += (a.values[i] ?? 0) * (b.values[j] ?? 0);
    if (apart <= 0) i++;
    if (apart >= 0) j++;
  }
  return sum;
}

/** Groups that grow along the strongest edges first and stop growing when they are as large as an event gets. */
function join(order: readonly number[], edges: readonly { a: number; b: number }[]): number[][] {
  const groupOf = new Map(order.map((i) => [i, [i]]));
  for (const { a, b } of edges) {
    const one = groupOf.get(a) ?? [];
    const other = groupOf.get(b) ?? [];
    if (one === other || one.length + other.length > LARGEST) continue;
    const [large, small] = one.length >= other.length ? [one, other] : [other, one];
    large.push(...small);
    for (const each of small) groupOf.set(each, large);
  }
  const place = new Map(order.map((each, at) => [each, at]));
  const sorted = [...new Set(groupOf.values())].map((group) =>
    group.sort((x, y) => (place.get(x) ?? 0) - (place.get(y) ?? 0)),
  );
  return sorted.sort((x, y) => (place.get(x[0] ?? 0) ?? 0) - (place.get(y[0] ?? 0) ?? 0));
}
