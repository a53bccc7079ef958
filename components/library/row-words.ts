import type { RowSort } from '#lib/library/row-order.ts';
import type { HighlightColour, Placement } from '#lib/model/highlight.ts';
import type { MessageKey } from '../Translation.ts';

/** What the colours are called, in the order in which they are offered. */
export const COLOUR_WORDS = {
  yellow: 'colourYellow',
  green: 'colourGreen',
  blue: 'colourBlue',
  pink: 'colourPink',
  purple: 'colourPurple',
} as const satisfies Record<HighlightColour, MessageKey>;

/** What became of a passage, in a word. */
export const STATE_WORDS = {
  sure: 'stateSure',
  unsure: 'stateUnsure',
  lost: 'stateLost',
} as const satisfies Record<Placement['state'], MessageKey>;

/** The orders of the list. */
export const SORT_WORDS = {
  best: 'sortBest',
  newest: 'sortNewest',
  oldest: 'sortOldest',
  page: 'sortPage',
  outlet: 'sortOutlet',
} as const satisfies Record<RowSort, MessageKey>;

/** The keys of such a table, as what they are. */
export function choicesOf<Value extends string>(words: Record<Value, MessageKey>): Value[] {
  return Object.keys(words) as Value[];
}
