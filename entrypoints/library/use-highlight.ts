import { useEffect, useState } from 'preact/hooks';
import type { Highlight } from '#lib/model/highlight.ts';
import type { ListSelection } from '../../components/library/list-selection.ts';
import type { DeskLine } from './desk-line.ts';
import type { Listing } from './desk-questions.ts';

/** The one highlight that is selected, as it is now; nothing where none or several are, or until it has come. */
export function useHighlight(
  line: DeskLine,
  listing: Listing | undefined,
  { chosen }: ListSelection,
): Highlight | undefined {
  const [shown, setShown] = useState<{ slot: number; highlight: Highlight | undefined }>();
  const [one] = chosen;
  const slot = chosen.size === 1 ? one : undefined;
  useEffect(() => {
    let isLatest = true;
    if (slot !== undefined) {
      // What cannot be read is said where the list would be.
      void line.ask('highlights', { slots: Uint32Array.of(slot) }).then(
        ([highlight]) => isLatest && setShown({ slot, highlight }),
        () => undefined,
      );
    }
    return () => {
      isLatest = false;
    };
  }, [line, listing, slot]);
  return shown?.slot === slot ? shown?.highlight : undefined;
}
