import type { Entity } from '#lib/model/entity.ts';
import type { KnowledgePack } from '#lib/model/knowledge-pack.ts';
import { buildTermTables } from './build-term-tables.ts';
import { type Family, familyOf } from './family.ts';
import { compileNames, type NameNode } from './name-index.ts';
import { type CompiledClaim, readClaim } from './read-claim.ts';
import { TermIndex } from './term-index.ts';
import type { TermTables } from './term-tables.ts';

/** A pack ready for matching; made once per pack and kept in memory. */
export interface CompiledPack {
  pack: KnowledgePack;
  entities: ReadonlyMap<string, Entity>;
  family: Family;
  names: NameNode;
  index: TermIndex;
  tables: TermTables;
  /** A claim by its place in the pack, read when it is first asked for. */
  claimAt(place: number): CompiledClaim | undefined;
}

/** So many claims are kept read; what a reader's pages speak of is far less. */
const MOST_READ = 4000;

/** Prepares a pack for matching in one go; as `compileInSteps`. */
export function compilePack(pack: KnowledgePack, given?: TermTables): CompiledPack {
  const work = compileInSteps(pack, given);
  let step = work.next();
  while (!step.done) step = work.next();
  return step.value;
}

/**
 * Prepares a pack for matching: names as a trie, and the tables of its claims' terms, which are built where none are given.
 * Tables must be of this very pack. The work can be interrupted at each `yield`.
 */
export function* compileInSteps(
  pack: KnowledgePack,
  given?: TermTables,
): Generator<undefined, CompiledPack, undefined> {
  const entities = new Map(pack.entities.map((entity) => [entity.id, entity]));
  const family = familyOf(pack.entities);
  const names = compileNames(pack.entities);
  const tables = given ?? (yield* buildTermTables(pack.claims, { entities, names }, family));
  const read = new Map<number, CompiledClaim>();
  const claimAt = (place: number): CompiledClaim | undefined => {
    const known = read.get(place);
    const claim = pack.claims[place];
    if (known || !claim) return known;
    if (read.size >= MOST_READ) read.clear();
    const compiled = readClaim(claim, { entities, names });
    read.set(place, compiled);
    return compiled;
  };
  return { pack, entities, family, names, index: new TermIndex(tables), tables, claimAt };
}
