import type { Highlight, KeptRow } from '#lib/model/highlight.ts';
import type { AppearanceView, ClaimView } from '#lib/model/view.ts';
import { hostName } from '#lib/text/host-name.ts';

/** One outlet's words in a comparison, and where they are known from. */
export interface ComparedRow extends Omit<KeptRow, 'published'> {
  /** `YYYY-MM-DD`; empty where the page did not say. */
  published: string;
  /** Kept with a highlight at the time; in the collection now; the very passage that the reader saved. */
  isKept: boolean;
  isNow: boolean;
  isSaved: boolean;
}

/** A claim as the outlets put it, from all that is known of it here. */
export interface Comparison {
  id: string;
  text: string;
  /** True where the collection still has the claim. */
  isKnown: boolean;
  /** By outlet, those with the earliest words first; the words of each by day. */
  outlets: { outlet: string; certain: boolean; rows: ComparedRow[] }[];
  /** By day of publication. */
  days: { day: string; rows: ComparedRow[] }[];
  labels: ClaimView['labels'];
}

/**
 * What the outlets wrote about the claims that these highlights touched: what was kept with each, the saved passages
 * themselves, and what the collection has now. The same words of one outlet and day are one row.
 *
 * @param now the claims as the collection has them now, by id
 */
export function compareOutlets(
  highlights: readonly Highlight[],
  now: ReadonlyMap<string, ClaimView>,
): Comparison[] {
  const claims = new Map<string, { text: string; rows: Map<string, ComparedRow> }>();
  for (const highlight of highlights) {
    for (const { kind, id, text, rows } of highlight.touched) {
      if (kind !== 'claim') continue;
      const claim = claims.get(id) ?? { text, rows: new Map<string, ComparedRow>() };
      claims.set(id, claim);
      for (const row of rows) add(claim.rows, row, 'isKept');
      add(claim.rows, savedRow(highlight), 'isSaved');
    }
  }
  return [...claims].map(([id, { text, rows }]) => {
    const view = now.get(id);
    for (const row of view ? [...view.others, ...view.own].flatMap(withCopies) : []) add(rows, row, 'isNow');
    const byDay = [...rows.values()].sort((one, other) => compare(one.published, other.published));
    const dated = Map.groupBy(
      byDay.filter(({ published }) => published !== ''),
      ({ published }) => published,
    );
    return {
      id,
      text: view?.statement ?? text,
      isKnown: view !== undefined,
      outlets: [...Map.groupBy(byDay, ({ outlet }) => outlet)].map(([outlet, its]) => ({
        outlet,
        certain: its.every(({ certain }) => certain),
        rows: its,
      })),
      days: [...dated].map(([day, its]) => ({ day, rows: its })),
      labels: view?.labels ?? [],
    };
  });
}

type Origin = 'isKept' | 'isNow' | 'isSaved';

function add(rows: Map<string, ComparedRow>, row: Omit<ComparedRow, Origin>, origin: Origin): void {
  const key = JSON.stringify([row.outlet, row.published, row.quote.replace(/\s+/g, ' ').trim()]);
  const there = rows.get(key) ?? { isKept: false, isNow: false, isSaved: false };
  // What an outlet is known to have done with the words outweighs that they were saved.
  rows.set(key, { ...row, ...there, [origin]: true });
}

function savedRow({ page, passage }: Highlight): Omit<ComparedRow, Origin> {
  const { outlet, title, url, published = '' } = page;
  return {
    outlet: outlet ?? hostName(url) ?? url,
    certain: true,
    published,
    quote: passage.quote.exact,
    source: '',
    cue: '',
    ...(title !== '' && { headline: title }),
    url,
  };
}

function withCopies(row: AppearanceView): Omit<ComparedRow, Origin>[] {
  const { outlet, certain, published, text, quote, source, cue, stance, headline, url, link } = row;
  const words = (spans: AppearanceView['source']) =>
    spans.map(({ start, end }) => text.slice(start, end)).join(' … ');
  const address = link ?? url;
  const own = {
    outlet,
    certain,
    published,
    quote: text.slice(quote.start, quote.end),
    source: words(source),
    cue: words(cue),
    stance,
    ...(headline !== undefined && { headline }),
    ...(address !== undefined && { url: address }),
  };
  return [own, ...row.copies.flatMap(withCopies)];
}

function compare(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
