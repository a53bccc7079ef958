import { type Facets, facetsOf } from './facets.ts';
import { type LibraryFilter, passes } from './library-filter.ts';
import type { LibraryRow } from './library-row.ts';
import { type RowSort, rowRanks } from './row-order.ts';
import { readShelf, type Shelf } from './shelf.ts';
import { type TextChange, WordIndex } from './word-index.ts';

/** Which rows are wanted, and in which order. */
export interface LibraryView {
  query: string;
  filter: LibraryFilter;
  sort: RowSort;
}

/**
 * The rows of a whole library in memory, kept in step with its shelves. A row is known by its slot, a small number that stays
 * its own, for its id, as long as the catalogue lives.
 */
export class Catalogue {
  readonly #compare: (one: string, other: string) => number;
  readonly #rows: (LibraryRow | undefined)[] = [];
  readonly #slots = new Map<string, number>();
  readonly #onShelf = new Map<number, readonly string[]>();
  readonly #words = new WordIndex();
  /** Texts that the index has not taken note of yet. */
  #unread: TextChange[] = [];
  readonly #ranks = new Map<RowSort, Uint32Array>();
  #stamp = 0;

  /** @param compare compares names the way the reader's language does */
  constructor(compare: (one: string, other: string) => number) {
    this.#compare = compare;
  }

  /** The last stamp of the shelves it has seen. */
  get stamp(): number {
    return this.#stamp;
  }

  /** Takes over shelves that are new or have changed. */
  put(shelves: readonly Shelf[]): void {
    for (const shelf of shelves) {
      const rows = readShelf(shelf);
      const there = new Set(rows.map(({ id }) => id));
      for (const id of this.#onShelf.get(shelf.number) ?? []) {
        const slot = this.#slots.get(id);
        if (slot !== undefined && !there.has(id)) this.#set(slot, undefined);
      }
      for (const row of rows) this.#set(this.#slotOf(row.id), row);
      this.#onShelf.set(shelf.number, [...there]);
      this.#stamp = Math.max(this.#stamp, shelf.stamp);
    }
    this.#ranks.clear();
  }

  /** Takes over rows ahead of their shelves, to be shown until these are there. */
  foresee(rows: readonly LibraryRow[]): void {
    for (const row of rows) this.#set(this.#slotOf(row.id), row);
    this.#ranks.clear();
  }

  /** Has the index take note of some more texts, for searches to find; true when it knows them all. */
  indexSome(most: number): boolean {
    this.#words.change(this.#unread.splice(0, most));
    return this.#unread.length === 0;
  }

  /** The row in a slot; nothing where it was deleted. */
  row(slot: number): LibraryRow | undefined {
    return this.#rows[slot];
  }

  /** The slot of a highlight; nothing where it is not there. */
  slot(id: string): number | undefined {
    const slot = this.#slots.get(id);
    return slot !== undefined && this.#rows[slot] ? slot : undefined;
  }

  /** The slots of the rows that a view wants, in its order. */
  find({ query, filter, sort }: LibraryView): Uint32Array {
    // Without a query nobody has to wait for the index.
    if (query !== '') this.indexSome(Infinity);
    const penalties = this.#words.find(query, this.#rows.length);
    const isWanted = passes(filter);
    const ranks = this.#ranksBy(sort);
    const found: number[] = [];
    this.#rows.forEach((row, slot) => {
      if (row && (penalties === undefined || penalties[slot] !== Infinity) && isWanted(row)) found.push(slot);
    });
    const penalty = (slot: number) => (sort === 'best' && penalties?.[slot]) || 0;
    return Uint32Array.from(found).sort(
      (one, other) => penalty(one) - penalty(other) || (ranks[one] ?? 0) - (ranks[other] ?? 0),
    );
  }

  /** What the rows can be narrowed to. */
  facets(): Facets {
    return facetsOf(this.#all(), this.#compare);
  }

  /** How many rows there are, and how many of them were changed after a time (ISO 8601, UTC). */
  count(since = ''): { all: number; since: number } {
    const rows = [...this.#all()];
    return { all: rows.length, since: rows.filter(({ modified }) => modified > since).length };
  }

  *#all(): Generator<LibraryRow> {
    for (const row of this.#rows) if (row) yield row;
  }

  #slotOf(id: string): number {
    const known = this.#slots.get(id);
    if (known !== undefined) return known;
    const slot = this.#rows.push(undefined) - 1;
    this.#slots.set(id, slot);
    return slot;
  }

  #set(slot: number, row: LibraryRow | undefined): void {
    const [before, after] = [textOf(this.#rows[slot]), textOf(row)];
    this.#rows[slot] = row;
    if (before !== after) this.#unread.push({ slot, before, after });
  }

  #ranksBy(sort: RowSort): Uint32Array {
    const key = sort === 'best' ? 'newest' : sort;
    const known = this.#ranks.get(key);
    if (known) return known;
    const ranks = rowRanks(this.#rows, key, this.#compare);
    this.#ranks.set(key, ranks);
    return ranks;
  }
}

/** What a row is found by. */
function textOf(row: LibraryRow | undefined): string {
  if (!row) return '';
  const { quote, note, tags, title, outlet } = row;
  return `${quote}\n${note}\n${tags.join('\n')}\n${title}\n${outlet}`;
}
