import type { Imported } from '#lib/export/imported.ts';
import type { LibraryView } from '#lib/library/catalogue.ts';
import type { Facets } from '#lib/library/facets.ts';
import type { LibraryRow } from '#lib/library/library-row.ts';
import type { RowEdit } from '#lib/library/row-edit.ts';
import type { Highlight } from '#lib/model/highlight.ts';

/** A list: slots of rows, in its order. While the library is being read, only the first of `total`. */
export interface Listing {
  slots: Uint32Array;
  total: number;
}

/** What was done, to be said and perhaps undone. */
export interface Deed {
  kind: RowEdit['kind'] | 'delete' | 'import';
  count: number;
  /** The tag that was added or removed. */
  tag?: string;
}

/** What taking over a file would do. */
export interface ImportPreview {
  format: Imported['format'];
  add: number;
  replace: number;
  known: number;
  leftOut: Imported['leftOut'];
  /** The first of those that are new or changed. */
  examples: (Pick<LibraryRow, 'quote' | 'title' | 'outlet'> & { isNew: boolean })[];
}

/** How the library stands: how many highlights, how many changed since the last backup, and when that was. */
export interface Standing {
  all: number;
  since: number;
  /** When the first of those that changed since was changed. */
  backedUp?: string | undefined;
  reminded?: string | undefined;
}

/** What a page asks of the worker that holds the library. Slots are those of its catalogue. */
export interface DeskQuestions {
  find: { ask: LibraryView; answer: Listing };
  rows: { ask: { slots: number[] }; answer: (LibraryRow | undefined)[] };
  facets: { ask: null; answer: Facets };
  standing: { ask: null; answer: Standing };
  slotOf: { ask: { id: string }; answer: number | undefined };
  /** The highlights themselves, without those that are gone. */
  highlights: { ask: { slots: Uint32Array }; answer: Highlight[] };
  /** `revision`: the one that the reader saw; without it, those of the rows. */
  edit: { ask: { slots: Uint32Array; edit: RowEdit; revision?: number }; answer: Deed };
  remove: { ask: { slots: Uint32Array }; answer: Deed };
  /** Takes back what was done last; nothing where there is nothing. */
  undo: { ask: null; answer: Deed | undefined };
  /** A file of these highlights, or of all. */
  write: { ask: { slots?: Uint32Array; format: string }; answer: { file: Blob; name: string } };
  /** Reads a file and says what taking it over would do. */
  read: { ask: { file: File }; answer: ImportPreview };
  /** Takes over the file that was read last. */
  merge: { ask: null; answer: Deed };
  /** Stops what is under way, if anything is. */
  stop: { ask: null; answer: null };
  /** Notes that the reader does not want to be reminded of a backup now. */
  putOff: { ask: null; answer: null };
}

/** What the worker tells without being asked: the library has changed, or how far it is with something. */
export type DeskNews = { kind: 'changed' } | { kind: 'progress'; done: number; of: number };
