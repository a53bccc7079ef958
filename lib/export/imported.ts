import type { Highlight } from '#lib/model/highlight.ts';

/**
 * Why an entry of a file is not taken over: it answers another note; it is about a whole page; it gives no words of the
 * page; its page has no web address; something in it is broken; it came before in the same file.
 */
export type LeftOut = 'reply' | 'page-note' | 'no-quotation' | 'no-address' | 'broken' | 'repeated';

/** One entry of a file: a highlight, or why it is none. */
export type Entry = Highlight | LeftOut;

/** What a file holds. */
export interface Imported {
  format: 'backup' | 'web-annotation' | 'hypothesis';
  highlights: Highlight[];
  /** How many entries are not taken over, by reason; reasons that do not occur are absent. */
  leftOut: Partial<Record<LeftOut, number>>;
}

/** Sorts a file's entries into highlights, each id once, and counts of what is left out. */
export function imported(format: Imported['format'], entries: Iterable<Entry>): Imported {
  const highlights = new Map<string, Highlight>();
  const leftOut: Partial<Record<LeftOut, number>> = {};
  for (const entry of entries) {
    const reason = typeof entry === 'string' ? entry : highlights.has(entry.id) ? 'repeated' : undefined;
    if (reason) leftOut[reason] = (leftOut[reason] ?? 0) + 1;
    else if (typeof entry !== 'string') highlights.set(entry.id, entry);
  }
  return { format, highlights: [...highlights.values()], leftOut };
}
