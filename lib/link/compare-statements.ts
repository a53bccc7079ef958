import { CUES } from '#lib/match/clause.ts';
import type { Family } from '#lib/match/family.ts';
import type { Weight } from '#lib/match/overlap.ts';
import { isNegated } from '#lib/match/polarity.ts';
import type { Sentence } from '#lib/match/reading.ts';
import { rolesAt } from '#lib/match/roles.ts';
import type { Term } from '#lib/match/term.ts';
import type { ReadStatement } from './read-statements.ts';

/**
 * How two statements stand to each other: the `same` claim; a `variant` of it, with another number, day or doer; the `opposite`,
 * where one negates what the other says; or nothing that could be said with certainty.
 */
export type Relation = 'same' | 'variant' | 'opposite' | 'none';

/** A comparison; `score` is 0 to 1: how much of both statements the other says too. */
export interface Comparison {
  relation: Relation;
  score: number;
}

/** What one term shares with another. */
interface Pair {
  a: Term;
  b: Term;
  likeness: number;
}

/** Another word of the same concept: newsrooms mean the same by it about every second time. */
const SAME_CONCEPT = 0.6;
/** Verbs of saying and accusing are how it is said, and hardly what. */
const CUE = 0.15;
/**
 * The more two statements share in all, the less of each it must be: `matched` is the weight of what they share, `part` the
 * geometric mean of which part of each that is. Chosen by reading pairs from the development half of BASIL: see the bench `link`.
 */
const BARS: readonly { matched: number; part: number }[] = [
  { matched: 1.4, part: 0.55 },
  { matched: 1.9, part: 0.42 },
  { matched: 3, part: 0.34 },
];
/** Fewer telling words in common are chance. */
const FEWEST = { words: 2, telling: 0.85 };
/** From here on a difference in number, role or negation is a detail of one and the same claim. */
const NEARLY_ALL = 0.6;
const NONE: Comparison = { relation: 'none', score: 0 };

function likeness(a: Term, b: Term, family: Family): number {
  if (a.key === b.key) return 1;
  if (a.entity && b.entity) return family.nearness(a.entity, b.entity) >= 0.75 ? 0.75 : 0;
  return a.concepts.some((concept) => b.concepts.includes(concept)) ? SAME_CONCEPT : 0;
}

/** Each term with its best partner, equal ones first, none used twice. */
function pairs(one: readonly Term[], other: readonly Term[], family: Family): Pair[] {
  const found: Pair[] = [];
  const rest = new Map(other.map((term) => [term.key, term]));
  const open: Term[] = [];
  for (const a of one) {
    const b = rest.get(a.key);
    if (!b) {
      open.push(a);
      continue;
    }
    rest.delete(a.key);
    found.push({ a, b, likeness: 1 });
  }
  for (const a of open) {
    if (!a.entity && a.concepts.length === 0) continue;
    for (const b of rest.values()) {
      const like = likeness(a, b, family);
      if (like === 0) continue;
      rest.delete(b.key);
      found.push({ a, b, likeness: like });
      break;
    }
  }
  return found;
}

/** Quantities of the same thing that both name, and whether any agrees. */
function numbersOf({ numbers, stems, days }: Sentence): { value: number; unit: string }[] {
  return numbers
    .filter(({ from, to }) => !days.some((day) => day.from < to && from < day.to))
    .map(({ value, unit }) => ({ value, unit: stems[unit] ?? '' }));
}

function numbersDiffer(a: Sentence, b: Sentence): boolean {
  const [ours, theirs] = [numbersOf(a), numbersOf(b)];
  if (ours.length === 0 || theirs.length === 0) return false;
  if (ours.some(({ value }) => theirs.some((other) => other.value === value))) return false;
  return ours.some(({ unit }) =>
    theirs.some((other) => other.unit === unit || unit === '' || other.unit === ''),
  );
}

function daysDiffer(a: Sentence, b: Sentence): boolean {
  if (a.days.length === 0 || b.days.length === 0) return false;
  return !a.days.some((one) =>
    b.days.some(
      (two) =>
        (one.year ?? two.year) === (two.year ?? one.year) &&
        (one.month ?? two.month) === (two.month ?? one.month) &&
        (one.day ?? two.day) === (two.day ?? one.day),
    ),
  );
}

/** True where only one side negates a word that both use. */
function turned(a: Sentence, b: Sentence, shared: readonly Pair[]): boolean {
  return shared.some(
    (pair) => !pair.a.key.startsWith('#') && isNegated(a, pair.a.from) !== isNegated(b, pair.b.from),
  );
}

/** True where the order of words tells that somebody else does it. */
function rolesDiffer(a: Sentence, b: Sentence, shared: readonly Pair[], family: Family): boolean {
  const apart = (ours: string[], theirs: string[]) =>
    ours.length > 0 &&
    theirs.length > 0 &&
    !ours.some((one) => theirs.some((two) => family.nearness(one, two) >= 0.75));
  return shared.some((pair) => {
    if (pair.a.entity || pair.a.key.startsWith('#') || CUES.has(pair.a.key)) return false;
    const [ours, theirs] = [rolesAt(a, pair.a.from), rolesAt(b, pair.b.from)];
    return apart(ours.actors, theirs.actors) || apart(ours.targets, theirs.targets);
  });
}

/** Compares two statements of one event. Symmetric; the entities are those of the event. */
export function compareStatements(
  one: ReadStatement,
  other: ReadStatement,
  weight: Weight,
  family: Family,
): Comparison {
  const weigh: Weight = (term) => weight(term) * (CUES.has(term.key) ? CUE : 1);
  const shared = pairs(one.terms, other.terms, family);
  const value = ({ a, b, likeness: like }: Pair) => like * Math.min(weigh(a), weigh(b));
  const matched = shared.reduce((sum, pair) => sum + value(pair), 0);
  const words = shared.filter(({ a }) => !a.entity && !CUES.has(a.key));
  const telling = words.reduce((sum, pair) => sum + (pair.likeness === 1 ? value(pair) : 0), 0);
  if (words.length < FEWEST.words || telling < FEWEST.telling) return NONE;
  const whole = (terms: readonly Term[]) => terms.reduce((sum, term) => sum + weigh(term), 0);
  const score = Math.min(1, matched / Math.sqrt(whole(one.terms) * whole(other.terms)));
  if (!BARS.some((bar) => matched >= bar.matched && score >= bar.part)) return NONE;
  const { sentence: a } = one;
  const { sentence: b } = other;
  const alike = score >= NEARLY_ALL;
  if (daysDiffer(a, b) || rolesDiffer(a, b, shared, family))
    return { relation: alike ? 'variant' : 'none', score };
  if (turned(a, b, words)) return { relation: alike ? 'opposite' : 'none', score };
  if (numbersDiffer(a, b)) return { relation: 'variant', score };
  return { relation: 'same', score };
}
