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

/** Says of a row whether it satisfies every part of a filter. */
export function passes(filter: LibraryFilter): (row: LibraryRow) => boolean {
  const { touched, outlet, tag, colour, state, from, to } = filter;
  return (row) =>
    (touched === undefined || row.touched.some(({ id }) => id === touched)) &&
    (outlet === undefined || row.outlet === outlet) &&
    (tag === undefined || row.tags.includes(tag)) &&
    (colour === undefined || row.colour === colour) &&
    (state === undefined || row.state === state) &&
    (from === undefined || row.created.slice(0, 10) >= from) &&
    (to === undefined || row.created.slice(0, 10) <= to);
}
