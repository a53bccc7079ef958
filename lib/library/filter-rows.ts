import type { LibraryRow } from './library-row.ts';

/** What the list is narrowed to; an absent part narrows nothing. */
export interface LibraryFilter {
  /** The id of a claim or name. */
  touched?: string;
  outlet?: string;
  tag?: string;
  colour?: LibraryRow['colour'];
  state?: LibraryRow['state'];
  /** The first and last day of saving, `YYYY-MM-DD`, inclusive. */
  from?: string;
  to?: string;
}

/** The rows that satisfy every part of a filter, in their order. */
export function filterRows(rows: readonly LibraryRow[], filter: LibraryFilter): LibraryRow[] {
  const { touched, outlet, tag, colour, state, from, to } = filter;
  return rows.filter((row) => {
    const day = row.created.slice(0, 10);
    return (
      (touched === undefined || row.touched.includes(touched)) &&
      (outlet === undefined || row.outlet === outlet) &&
      (tag === undefined || row.tags.includes(tag)) &&
      (colour === undefined || row.colour === colour) &&
      (state === undefined || row.state === state) &&
      (from === undefined || day >= from) &&
      (to === undefined || day <= to)
    );
  });
}
