import type { Highlight } from '#lib/model/highlight.ts';

/** A highlight as one plain note: the quotation, and what the reader wrote about it. */
export function readingNote({ passage, note }: Highlight): string {
  return [`“${passage.quote.exact}”`, ...(note === '' ? [] : [note])].join(' — ');
}
