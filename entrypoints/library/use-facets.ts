import { useEffect, useState } from 'preact/hooks';
import type { Facets } from '#lib/library/facets.ts';
import type { DeskLine } from './desk-line.ts';

/** What the library can be narrowed to, as it stands; nothing until it is read. */
export function useFacets(line: DeskLine): Facets | undefined {
  const [facets, setFacets] = useState<Facets>();
  useEffect(() => {
    // What cannot be read is said where the list would be.
    const load = () => void line.ask('facets', null).then(setFacets, () => undefined);
    load();
    return line.listen(({ kind }) => kind === 'changed' && load());
  }, [line]);
  return facets;
}
