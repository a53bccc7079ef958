import type { Family } from './family.ts';
import type { Term } from './term.ts';

/** The keys under which a term is indexed: itself, its concepts (`~n`), and, for a name, all that it belongs to (`@id`). */
export function keysOf(term: Term, family: Family): string[] {
  if (term.entity) return [...family.above(term.entity)].map((id) => `@${id}`);
  return [term.key, ...term.concepts.map((concept) => `~${concept}`)];
}
