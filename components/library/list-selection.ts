/** What is selected in a list; rows by their slots. */
export interface ListSelection {
  chosen: ReadonlySet<number>;
  /** The row that the keyboard is at, and whose details are shown where it alone is chosen. */
  active: number | undefined;
  /** Where a range begins that Shift extends. */
  anchor: number | undefined;
}

/** What the reader does to a selection. */
export type SelectAction =
  /** To one row, and only it. */
  | { kind: 'pick'; slot: number }
  /** A row more, or less. */
  | { kind: 'toggle'; slot: number }
  /** All from the anchor to a row. */
  | { kind: 'extend'; slot: number }
  /** Some rows on, or back; `keep` leaves what is chosen as it is. */
  | { kind: 'move'; by: number; extend?: boolean; keep?: boolean }
  | { kind: 'all' }
  | { kind: 'none' };

/** Nothing selected. */
export const NOTHING: ListSelection = { chosen: new Set(), active: undefined, anchor: undefined };

/** The selection after an action; `order` holds the slots of the list. */
export function select(selection: ListSelection, action: SelectAction, order: Uint32Array): ListSelection {
  const { chosen, active, anchor } = selection;
  switch (action.kind) {
    case 'pick':
      return only(action.slot);
    case 'toggle': {
      const next = new Set(chosen);
      if (!next.delete(action.slot)) next.add(action.slot);
      return { chosen: next, active: action.slot, anchor: action.slot };
    }
    case 'extend': {
      const from = anchor ?? action.slot;
      const [one, other] = [order.indexOf(from), order.indexOf(action.slot)].sort((a, b) => a - b);
      if (one === undefined || other === undefined || one < 0) return only(action.slot);
      return { chosen: new Set(order.subarray(one, other + 1)), active: action.slot, anchor: from };
    }
    case 'move': {
      const place = active === undefined ? (action.by > 0 ? -1 : order.length) : order.indexOf(active);
      const slot = order[Math.max(0, Math.min(order.length - 1, place + action.by))];
      if (slot === undefined) return NOTHING;
      if (action.extend) return select(selection, { kind: 'extend', slot }, order);
      return action.keep ? { ...selection, active: slot } : only(slot);
    }
    case 'all':
      return { chosen: new Set(order), active: active ?? order[0], anchor };
    case 'none':
      return { chosen: new Set(), active, anchor: undefined };
  }
}

/** The selection in another list: what is no longer in it is no longer selected, since nobody would see it. */
export function selectionIn(selection: ListSelection, order: Uint32Array): ListSelection {
  if (selection.active === undefined && selection.chosen.size === 0) return selection;
  const there = new Set(order);
  const stays = (slot: number | undefined) => (slot !== undefined && there.has(slot) ? slot : undefined);
  return {
    chosen: selection.chosen.intersection(there),
    active: stays(selection.active),
    anchor: stays(selection.anchor),
  };
}

function only(slot: number): ListSelection {
  return { chosen: new Set([slot]), active: slot, anchor: slot };
}
