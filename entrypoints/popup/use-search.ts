import { useEffect, useState } from 'preact/hooks';
import { ask } from '#lib/messages/ask.ts';
import type { SearchHit } from '#lib/model/view.ts';

/** What the collection has for a query: the answer to the latest one, nothing while the query is empty. */
export function useSearch(query: string): readonly SearchHit[] | undefined {
  const [hits, setHits] = useState<readonly SearchHit[]>();
  useEffect(() => {
    let isLatest = true;
    if (query.trim() === '') setHits(undefined);
    else {
      // A failure shows among the page's findings; here there is then nothing to list.
      ask('search', { query }).then(
        (found) => isLatest && setHits(found),
        () => isLatest && setHits(undefined),
      );
    }
    return () => {
      isLatest = false;
    };
  }, [query]);
  return hits;
}
