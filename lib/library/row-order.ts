import type { LibraryRow } from './library-row.ts';

/** In which order a list stands; `best` is by how well a query is met, and the newest first where there is none. */
export type RowSort = 'best' | 'newest' | 'oldest' | 'page' | 'outlet';

/**
 * The place of each row in an order, by its slot; slots without a row come anywhere. Equals stand with the newest first, and
 * those without an outlet after all others.
 *
 * @param compare compares names the way the reader's language does
 */
export function rowRanks(
  rows: readonly (LibraryRow | undefined)[],
  sort: RowSort,
  compare: (one: string, other: string) => number,
): Uint32Array {
  const slots = Uint32Array.from(rows.keys());
  const time = (slot: number) => rows[slot]?.created ?? '';
  const id = (slot: number) => rows[slot]?.id ?? '';
  const newer = (one: number, other: number) =>
    descending(time(one), time(other)) || descending(id(one), id(other));
  if (sort === 'page' || sort === 'outlet') {
    const name = sort === 'page' ? pageName : outletName;
    // There are far fewer names than rows, and comparing them by a language's rules is slow.
    const names = [...new Set(rows.map((row) => row && name(row)))].filter((one) => one !== undefined);
    names.sort((one, other) => Number(one === '') - Number(other === '') || compare(one, other));
    const places = new Map(names.map((one, place) => [one, place]));
    const place = Uint32Array.from(rows, (row) => (row && places.get(name(row))) ?? 0);
    slots.sort((one, other) => (place[one] ?? 0) - (place[other] ?? 0) || newer(one, other));
  } else slots.sort(sort === 'oldest' ? (one, other) => newer(other, one) : newer);
  const ranks = new Uint32Array(rows.length);
  slots.forEach((slot, place) => {
    ranks[slot] = place;
  });
  return ranks;
}

function descending(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? 1 : -1;
}

/** The title, then the address, so that two pages of one title stay apart. */
function pageName({ title, url }: LibraryRow): string {
  return `${title}\n${url}`;
}

function outletName({ outlet }: LibraryRow): string {
  return outlet;
}
