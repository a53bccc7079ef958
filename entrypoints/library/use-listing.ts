import { useEffect, useRef, useState } from 'preact/hooks';
import type { LibraryView } from '#lib/library/catalogue.ts';
import type { DeskLine } from './desk-line.ts';
import type { Listing } from './desk-questions.ts';

/**
 * The list of a view, always of the latest: while one is looked for, what is typed meanwhile waits, and only the last of it is
 * looked for next. Also when the library changes, here or in another window.
 */
export function useListing(
  line: DeskLine,
  view: LibraryView,
  failed: (thrown: unknown) => void,
): Listing | undefined {
  const [listing, setListing] = useState<Listing>();
  const wanted = useRef<LibraryView>(undefined);
  const isAsking = useRef(false);
  const find = async () => {
    if (isAsking.current) return;
    isAsking.current = true;
    try {
      while (wanted.current) {
        const asked = wanted.current;
        wanted.current = undefined;
        setListing(await line.ask('find', asked));
      }
    } catch (thrown) {
      failed(thrown);
    } finally {
      isAsking.current = false;
    }
  };
  useEffect(() => {
    wanted.current = view;
    void find();
    return line.listen(({ kind }) => {
      if (kind !== 'changed') return;
      wanted.current = view;
      void find();
    });
  }, [line, view]);
  return listing;
}
