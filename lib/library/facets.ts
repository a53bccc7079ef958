import type { LibraryRow } from './library-row.ts';

/** What a list can be narrowed to, and by how much. */
export interface Facet {
  /** What the filter takes: the tag, the outlet's name, the id of the claim or name. */
  value: string;
  text: string;
  count: number;
}

/** All that occurs in a library, each sorted by its text. */
export interface Facets {
  claims: Facet[];
  names: Facet[];
  outlets: Facet[];
  tags: Facet[];
}

/** Counts what occurs in rows; `compare` compares names the way the reader's language does. */
export function facetsOf(
  rows: Iterable<LibraryRow>,
  compare: (one: string, other: string) => number,
): Facets {
  const counted = {
    claims: new Map(),
    names: new Map(),
    outlets: new Map(),
    tags: new Map(),
  } satisfies Record<keyof Facets, Map<string, Facet>>;
  const count = (facet: Map<string, Facet>, value: string, text: string) => {
    const known = facet.get(value);
    if (known) known.count++;
    else facet.set(value, { value, text, count: 1 });
  };
  for (const { outlet, tags, touched } of rows) {
    if (outlet !== '') count(counted.outlets, outlet, outlet);
    for (const tag of tags) count(counted.tags, tag, tag);
    for (const { kind, id, text } of touched)
      count(kind === 'claim' ? counted.claims : counted.names, id, text);
  }
  const sorted = (facet: Map<string, Facet>) =>
    [...facet.values()].sort((one, other) => compare(one.text, other.text));
  return {
    claims: sorted(counted.claims),
    names: sorted(counted.names),
    outlets: sorted(counted.outlets),
    tags: sorted(counted.tags),
  };
}
