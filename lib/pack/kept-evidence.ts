import type { KeptEvidence, KeptRow } from '#lib/model/highlight.ts';
import type { Span } from '#lib/model/span.ts';
import type { AppearanceView, Byline, ClaimView, EntityView } from '#lib/model/view.ts';

/** What a claim's card shows, to be kept with a highlight: the rows of other outlets and their copies, then the page's own. */
export function keptClaim(
  { id, statement, others, own }: ClaimView,
  pack: KeptEvidence['pack'],
): KeptEvidence {
  const rows = [...others, ...own].flatMap((row) => [row, ...row.copies]).map(keptRow);
  return { kind: 'claim', id, text: statement, pack, rows };
}

/** What a name's card shows, to be kept with a highlight: the titles that outlets give it. */
export function keptName({ id, name, titles }: EntityView, pack: KeptEvidence['pack']): KeptEvidence {
  const rows = titles.map(({ title, ...byline }) => ({ ...kept(byline), quote: title, source: '', cue: '' }));
  return { kind: 'entity', id, text: name, pack, rows };
}

function keptRow(row: AppearanceView): KeptRow {
  const { text, quote, source, cue, stance } = row;
  const words = (spans: readonly Span[]) => spans.map(({ start, end }) => text.slice(start, end)).join(' … ');
  return {
    ...kept(row),
    quote: text.slice(quote.start, quote.end),
    source: words(source),
    cue: words(cue),
    stance,
  };
}

function kept({ outlet, certain, published, headline, url }: Byline) {
  return {
    outlet,
    certain,
    published,
    ...(headline !== undefined && { headline }),
    ...(url !== undefined && { url }),
  };
}
