import type { Appearance, Stance } from '#lib/model/claim.ts';
import type { Span } from '#lib/model/span.ts';
import type { AppearanceView } from '#lib/model/view.ts';
import { fold } from '#lib/text/fold.ts';
import { byDayAndOutlet, byline } from './byline.ts';
import type { PackIndex } from './index-pack.ts';
import { sourceLink } from './source-link.ts';

/** One row of a card, not yet compared with others or with a page; its spans are of the row's own text. */
export function appearanceView(index: PackIndex, appearance: Appearance): AppearanceView {
  const { context, source, cue, loaded, stance, article } = appearance;
  const shift = ({ start, end }: Span): Span => ({ start: start - context.start, end: end - context.start });
  const by = byline(index, article);
  const quote = shift(appearance);
  return {
    ...by,
    ...(by.url !== undefined && { link: sourceLink(by.url, context.text, quote) }),
    text: context.text,
    quote,
    source: source.map(shift),
    cue: cue.map(shift),
    loaded: loaded.map((span) => {
      const place = shift(span);
      const why = index.whyLoaded.get(fold(context.text.slice(place.start, place.end)));
      return { ...place, ...(why !== undefined && { why }) };
    }),
    stance,
    copies: [],
    departures: [],
  };
}

/** Rows in the order of a card: first those whose stance is not `usual`, then by day, then by outlet's name. */
export function inRowOrder(rows: readonly AppearanceView[], usual: Stance | undefined): AppearanceView[] {
  const differs = ({ stance }: AppearanceView) => Number(stance !== usual);
  return rows.toSorted(
    (a, b) => differs(b) - differs(a) || byDayAndOutlet(a, b) || a.quote.start - b.quote.start,
  );
}

/** The stance that most rows take; among equals, the one that keeps the least distance. */
export function usualStance(rows: readonly AppearanceView[]): Stance | undefined {
  const count = (stance: Stance) => rows.filter((row) => row.stance === stance).length;
  const stances: Stance[] = ['asserts', 'attributes', 'doubts', 'denies'];
  return stances.toSorted((a, b) => count(b) - count(a)).find((stance) => count(stance) > 0);
}
