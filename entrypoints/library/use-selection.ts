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
 * The selection in a listing. The page may be opened for one highlight, `library.html#ID`: that one is selected first,
 * and `opened` is told.
 */
export function useSelection(line: DeskLine, listing: Listing | undefined, opened: () => void): Selecting {
  const [selection, setSelection] = useState(NOTHING);
  useEffect(() => {
    if (listing) setSelection((before) => selectionIn(before, listing.slots));
  }, [listing]);
  useEffect(() => {
    const show = () => {
      const id = decodeURIComponent(location.hash.slice(1));
      if (id === '') return;
      // What cannot be read is said where the list would be.
      void line.ask('slotOf', { id }).then(
        (slot) => {
          if (slot === undefined) return;
          setSelection((before) => select(before, { kind: 'pick', slot }, new Uint32Array()));
          opened();
        },
        () => undefined,
      );
    };
    show();
    addEventListener('hashchange', show);
    return () => removeEventListener('hashchange', show);
  }, [line]);
  return {
    selection,
    act: (action) => listing && setSelection((before) => select(before, action, listing.slots)),
  };
}
