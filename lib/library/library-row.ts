import type { Highlight, HighlightColour, KeptEvidence, Placement } from '#lib/model/highlight.ts';

/** What a list of highlights shows and finds by: a highlight without its evidence, so that a hundred thousand fit in memory. */
export interface LibraryRow {
  id: string;
  revision: number;
  quote: string;
  note: string;
  tags: readonly string[];
  url: string;
  title: string;
  outlet: string;
  colour: HighlightColour;
  state: Placement['state'];
  /** Times are ISO 8601, UTC. */
  created: string;
  modified: string;
  /** The claims and names that the passage touched. */
  touched: readonly Pick<KeptEvidence, 'kind' | 'id' | 'text'>[];
}

/** The row of a highlight. */
export function libraryRow({
  id,
  revision,
  page,
  passage,
  note,
  tags,
  colour,
  placement,
  created,
  modified,
  touched,
}: Highlight): LibraryRow {
  return {
    id,
    revision,
    quote: passage.quote.exact,
    note,
    tags,
    url: page.url,
    title: page.title,
    outlet: page.outlet ?? '',
    colour,
    state: placement.state,
    created,
    modified,
    touched: touched.map(({ kind, id, text }) => ({ kind, id, text })),
  };
}
