import { type Phrase, PhraseIndex } from '#lib/text/phrase-index.ts';
import { stem } from '#lib/text/stem.ts';
import { gapBefore, keyAt } from './clause.ts';
import { DEGREE_WORDS, type DegreeScale } from './degree-words.ts';
import { isNegated } from './polarity.ts';
import type { Sentence } from './reading.ts';
import type { Term } from './term.ts';

/** A word of degree in a sentence, with what it bears on. */
export interface Degree {
  scale: DegreeScale;
  /** Its place on the scale; 0 is most. */
  grade: number;
  /** What it may bear on, the likeliest first. */
  heads: readonly Term[];
  /** Indices of its words, first and after the last. */
  from: number;
  to: number;
}

type Grade = Pick<Degree, 'scale' | 'grade'>;

const scales = Object.entries(DEGREE_WORDS) as [DegreeScale, readonly string[]][];
const DEGREES = new PhraseIndex<Grade>(
  scales.flatMap(([scale, grades]) =>
    grades.flatMap((list, grade) =>
      list.split('|').map((phrase) => ({ words: phrase.split(' '), value: { scale, grade } })),
    ),
  ),
);

/** How far what it bears on may be from a word of degree, and how many terms that may be. */
const REACH = 4;
const HEADS = 2;
const BE = /^(?:is|are|was|were|be|been|being|seems?|highly|very|quite)$/;
/** "At all", "the most", "free will": what these words say after others is no degree. */
const NO_DEGREE =
  /^(?:(?:at|after|above|not) all|(?:the|at) most|(?:the|a|free|good|ill|their|its|his|her) will)$/;
const PARTED = /[,;:()"“”–—]/;

/** True where a word of degree says something else: "some 7,000", "in May", "the will", "could not". */
function isOther(sentence: Sentence, at: number, { words, value: { scale } }: Phrase<Grade>): boolean {
  const to = at + words.length;
  if (NO_DEGREE.test(`${keyAt(sentence, at - 1)} ${words.join(' ')}`)) return true;
  if (words[0] === 'may' && sentence.words[at]?.shape !== 'lower') return true;
  if (scale === 'extent' && sentence.numbers.some(({ from }) => from === to)) return true;
  return /^(?:not|never)$/.test(keyAt(sentence, to)) || isNegated(sentence, at);
}

/** "Some days" are no degree: of time it is mostly left open how much. */
const TIME: ReadonlySet<string> = new Set('day week month year hour minute time'.split(' ').map(stem));

/** The terms that a stretch of words may bear on, on either side of it; neither names nor numbers. None where that is time. */
function headsOf(sentence: Sentence, from: number, to: number): Term[] {
  const isParted = (first: number, last: number) => {
    for (let at = first; at <= last; at++) if (PARTED.test(gapBefore(sentence, at))) return true;
    return false;
  };
  const own = sentence.terms.filter(({ entity, key }) => !entity && !key.startsWith('#'));
  const after = own.filter((term) => term.from >= to && term.from < to + REACH && !isParted(to, term.from));
  if (TIME.has(after[0]?.key ?? '')) return [];
  const isSaidOf = BE.test(keyAt(sentence, from - 1));
  const before = own.filter((term) => term.to <= from && term.to > from - REACH && !isParted(term.to, from));
  return [...after.slice(0, HEADS), ...(isSaidOf || after.length === 0 ? before.slice(-1) : [])];
}

/** The words of degree of a sentence, with what each bears on, in reading order. */
export function degreesIn(sentence: Sentence): Degree[] {
  const found: Degree[] = [];
  for (let at = 0; at < sentence.words.length; at++) {
    const degree = DEGREES.at(sentence.words, at);
    if (!degree) continue;
    const to = at + degree.words.length;
    if (!isOther(sentence, at, degree)) {
      const heads = headsOf(sentence, at, to);
      if (heads.length > 0) found.push({ ...degree.value, heads, from: at, to });
    }
    at = to - 1;
  }
  return found;
}

/** True where two words of degree are of one scale and may bear on the same thing. */
export function sameMatter(one: Degree, other: Degree): boolean {
  const isAlike = (head: Term, their: Term) =>
    head.key === their.key || head.concepts.some((concept) => their.concepts.includes(concept));
  return (
    one.scale === other.scale && one.heads.some((head) => other.heads.some((their) => isAlike(head, their)))
  );
}

/** A word of degree with the likeliest of what it bears on, and what stands in between: "some of its troops". */
export function withHead({ from, to, heads: [head] }: Degree): { from: number; to: number } {
  return head ? { from: Math.min(from, head.from), to: Math.max(to, head.to) } : { from, to };
}
