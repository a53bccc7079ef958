import type { SelectAction } from './list-selection.ts';

/** What of a key press decides. */
type Key = Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey'>;

/**
 * What a key does in the list (https://www.w3.org/WAI/ARIA/apg/patterns/listbox/, "Multi-Select"); nothing for every other key.
 *
 * @param page how many rows are in sight
 * @param active the slot of the row that the keyboard is at
 */
export function listKey(key: Key, page: number, active: number | undefined): SelectAction | undefined {
  if (key.altKey) return undefined;
  const isHeld = key.ctrlKey || key.metaKey;
  const by = { ArrowDown: 1, ArrowUp: -1, PageDown: page, PageUp: -page, Home: -Infinity, End: Infinity }[
    key.key
  ];
  if (by !== undefined) return { kind: 'move', by, extend: key.shiftKey, keep: isHeld };
  if (key.key === ' ' && active !== undefined) {
    return { kind: key.shiftKey ? 'extend' : 'toggle', slot: active };
  }
  if (isHeld && key.key.toLowerCase() === 'a') return { kind: key.shiftKey ? 'none' : 'all' };
  return undefined;
}
