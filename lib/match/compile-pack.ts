import type { Entity } from '#lib/model/entity.ts';
import type { KnowledgePack } from '#lib/model/knowledge-pack.ts';
import { type Family, familyOf } from './family.ts';
import { type CompiledGuards, compileGuards } from './guards.ts';
import { compileNames, type NameNode } from './name-index.ts';
import type { Weight } from './overlap.ts';
import { readSentences, readWords } from './reading.ts';
import type { Term } from './term.ts';
import { indexQuotes, type QuoteIndex } from './verbatim.ts';

/** One way to put a claim. */
export interface Wording {
  text: string;
  terms: Term[];
}

/** A claim ready to be looked for. */
export interface CompiledClaim {
  id: string;
  wordings: Wording[];
  guards: CompiledGuards;
}

/** A pack ready for matching; made once per pack and kept in memory. */
export interface CompiledPack {
  pack: KnowledgePack;
  entities: ReadonlyMap<string, Entity>;
  family: Family;
  names: NameNode;
  claims: CompiledClaim[];
  /** Claims, as indices, by the keys, concepts (`~n`) and entities of their wordings' terms. */
  index: ReadonlyMap<string, number[]>;
  quotes: QuoteIndex;
  weight: Weight;
}

/** A word no wording uses tells little about which claim a sentence makes: it weighs as much as a fairly rare one. */
const UNKNOWN = 1.5;
/** Names are shared by many claims of one event, more than their number in the pack shows. */
const NAME = 0.7;
/** Verbs of saying tell next to nothing. */
const LITTLE = 0.3;
const SAYING =
  /^(?:say|tell|state|announc|declar|report|add|stress|tweet|write|note|accord|statement|offici)$/;

/** The keys under which a term is indexed: itself, its concepts, and, for a name, all that it belongs to. */
export function keysOf(term: Term, family: Family): string[] {
  if (term.entity) return [...family.above(term.entity)].map((id) => `@${id}`);
  return [term.key, ...term.concepts.map((concept) => `~${concept}`)];
}

/** A wording says each thing once, however often it repeats the word. */
function unique(terms: Term[]): Term[] {
  return [...new Map(terms.map((term) => [term.key, term])).values()];
}

/** Prepares a pack for matching: names as a trie, claims as terms with weights, quotations by their opening words. */
export function compilePack(pack: KnowledgePack): CompiledPack {
  const entities = new Map(pack.entities.map((entity) => [entity.id, entity]));
  const family = familyOf(pack.entities);
  const names = compileNames(pack.entities);
  const everyone = new Set(entities.keys());
  const read = (text: string): Wording => ({
    text,
    terms: unique(
      readSentences(readWords(text, names), entities, everyone).flatMap((sentence) => sentence.terms),
    ),
  });
  const claims = pack.claims.map((claim) => ({
    id: claim.id,
    wordings: [claim.statement, ...claim.wordings, ...claim.appearances.map((each) => each.quote)].map(read),
    guards: compileGuards(claim),
  }));
  const index = new Map<string, number[]>();
  for (const [i, claim] of claims.entries()) {
    const keys = new Set(
      claim.wordings.flatMap((wording) => wording.terms.flatMap((term) => keysOf(term, family))),
    );
    for (const key of keys) index.set(key, [...(index.get(key) ?? []), i]);
  }
  const weights = new Map<string, number>();
  for (const [key, found] of index) {
    const rarity = Math.log(1 + claims.length / found.length);
    weights.set(key, SAYING.test(key) ? LITTLE : key.startsWith('@') ? rarity * NAME : rarity);
  }
  const weight: Weight = (term) => weights.get(term.key) ?? UNKNOWN;
  return { pack, entities, family, names, claims, index, quotes: indexQuotes(pack.claims), weight };
}
