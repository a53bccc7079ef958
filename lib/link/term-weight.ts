import { CUES } from '#lib/match/clause.ts';
import type { Term } from '#lib/match/term.ts';
import type { ReadStatement } from './read-statements.ts';
import { length, shared } from './spans.ts';
import { everydayFrequency } from './telling-words.ts';

/** Names are shared by most claims of an event. */
const NAME = 0.6;
/** A word that is not among the everyday ones: how often it stands in a million sentences, at most. */
const RARE = 20;
const MOST_TELLING = Math.log(1e6 / RARE);

/** Verbs of saying and accusing are how it is said, and hardly what. */
const CUE = 0.15;

/** How much the terms of an event's statements tell, each worked out once. */
export interface TermWeights {
  /** Of one term, 0 to 1. */
  of(term: Pick<Term, 'key'>): number;
  /** Of all terms of a statement together. */
  whole(statement: ReadStatement): number;
}

/**
 * How much a term tells of which claim an event's statement makes, 0 to 1: little for everyday words, and little for what half
 * of the event's statements say.
 */
export function termWeight(statements: readonly ReadStatement[]): TermWeights {
  const counts = new Map<string, number>();
  for (const [i, { record, statement, terms }] of statements.entries()) {
    // What a sentence says in passing stands in its other statements too.
    const before = statements[i - 1];
    const inPassing = before?.record === record && shared(before.statement, statement) === length(statement);
    if (inPassing) continue;
    for (const { key } of terms) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const all = Math.max(20, statements.length);
  const known = new Map<string, number>();
  const wholes = new Map<ReadStatement, number>();
  const of = ({ key }: Pick<Term, 'key'>) => {
    const cached = known.get(key);
    if (cached !== undefined) return cached;
    const telling = Math.log(1e6 / (RARE + everydayFrequency(key))) / MOST_TELLING;
    const here = Math.log(1 + all / (counts.get(key) ?? 1)) / Math.log(1 + all);
    const weight =
      Math.max(0.02, telling * here * (key.startsWith('@') ? NAME : 1)) * (CUES.has(key) ? CUE : 1);
    known.set(key, weight);
    return weight;
  };
  const whole = (statement: ReadStatement) => {
    const cached = wholes.get(statement);
    if (cached !== undefined) return cached;
    const sum = statement.terms.reduce((total, term) => total + of(term), 0);
    wholes.set(statement, sum);
    return sum;
  };
  return { of, whole };
}
