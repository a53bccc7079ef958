import type { Highlight, NewHighlight } from '#lib/model/highlight.ts';

/** A highlight of an invented page, to be saved; change what the case is about. */
export function newHighlight(id: string, changes: Partial<NewHighlight> = {}): NewHighlight {
  return {
    id,
    page: { url: 'https://harbour.example/strike', title: 'Dockers walk out', outlet: 'The Harbour Post' },
    passage: {
      quote: { exact: 'The port stood still on Monday.', prefix: 'Nobody came. ', suffix: ' Ships waited.' },
      position: { start: 100, end: 131 },
      knownBy: 'words',
    },
    note: 'Compare with **Tuesday**.',
    tags: ['strike', 'port'],
    colour: 'yellow',
    touched: [],
    ...changes,
  };
}

/** The same as it is once saved, at revision 1. */
export function highlight(id: string, changes: Partial<Highlight> = {}): Highlight {
  const created = '2026-03-01T10:00:00.000Z';
  return {
    ...newHighlight(id),
    revision: 1,
    created,
    modified: created,
    placement: { state: 'sure', checked: created },
    ...changes,
  };
}
