import { useEffect, useState } from 'preact/hooks';
import {
  type ListSelection,
  NOTHING,
  type SelectAction,
  select,
  selectionIn,
} from '../../components/library/list-selection.ts';
import type { DeskLine } from './desk-line.ts';
import type { Listing } from './desk-questions.ts';

/** What is selected, and the way to select. */
export interface Selecting {
  selection: ListSelection;
  act(action: SelectAction): void;
}

/**
 * The selection in a listing. The page may be opened for one highlight, `library.html?highlight=ID`: that one is selected first,
 * and `opened` is told.
 */
export function useSelection(line: DeskLine, listing: Listing | undefined, opened: () => void): Selecting {
  const [selection, setSelection] = useState(NOTHING);
  useEffect(() => {
    if (listing) setSelection((before) => selectionIn(before, listing.slots));
  }, [listing]);
  useEffect(() => {
    const id = new URLSearchParams(location.search).get('highlight');
    if (id === null) return;
    // What cannot be read is said where the list would be.
    void line.ask('slotOf', { id }).then(
      (slot) => {
        if (slot === undefined) return;
        setSelection({ chosen: new Set([slot]), active: slot, anchor: slot });
        opened();
      },
      () => undefined,
    );
  }, [line]);
  return {
    selection,
    act: (action) => listing && setSelection((before) => select(before, action, listing.slots)),
  };
}
