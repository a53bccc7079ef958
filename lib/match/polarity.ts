import { stem } from '#lib/text/stem.ts';
import { CUES, gapBefore, keyAt } from './clause.ts';
import type { Sentence } from './reading.ts';

const NEGATIONS = /^(?:not|no|never|nor|neither|without|cannot|none|hardly)$/;
/** "Not only" and the like say yes. */
const ALSO = /^(?:only|just|merely|simply|least)$/;
/** How many words a negation reaches, as a rule. */
const REACH = 4;
const DENIALS: ReadonlySet<string> = new Set('deny denial refute rebut disprove'.split(' ').map(stem));
/** "No evidence that…": after a no they deny all that follows. */
const PROOF = /^(?:evidence|proof|sign|signs|indication|truth|confirmation)$/;
/** How many words a denial reaches, within its clause. */
const DENIAL_REACH = 12;
/** After these another clause begins, which is not what was denied. */
const NEXT_CLAUSE = /^(?:but|while|although|though|whereas|after|before|when|who|instead)$/;

/** True where the word at this index is denied by a negation before it ("has not withdrawn", "yet to see", "no sign of"). */
export function isNegated(sentence: Sentence, word: number): boolean {
  return negationBefore(sentence, word) >= 0;
}

/** Index of the negation that reaches the word at an index; -1 for none. */
export function negationBefore(sentence: Sentence, word: number): number {
  for (let i = word - 1; i >= Math.max(0, word - REACH); i--) {
    const here = sentence.words[i];
    if (!here) continue;
    const isNo = NEGATIONS.test(here.key) || here.negated;
    if (isNo && !ALSO.test(keyAt(sentence, i + 1))) return i;
    if (here.key === 'yet' && sentence.words[i + 1]?.key === 'to') return i;
    if (/^(?:fail|refuse)$/.test(sentence.stems[i] ?? '') && sentence.words[i + 1]?.key === 'to') return i;
    if (/[,;:]/.test(sentence.text.slice(here.end, sentence.words[i + 1]?.start ?? here.end))) return -1;
  }
  return -1;
}

/**
 * The word by which a sentence says no to what the word at this index says, or reports that somebody does: its index, -1 for
 * none.
 */
export function denialOf(sentence: Sentence, word: number): number {
  const negation = negationBefore(sentence, word);
  // "Did not say whether they withdrew": what is negated is the saying.
  const isOfSaying = sentence.stems.slice(negation + 1, word).some((each) => CUES.has(each));
  const no = isOfSaying ? -1 : negation;
  const frame = frameBefore(sentence, word);
  // A no within what is denied makes a yes.
  if (frame.denies) return no < 0 ? frame.at : -1;
  return no < 0 ? frame.at : no;
}

const NO_FRAME = { at: -1, denies: false };

/** The word that leads in the clause in which a word stands, where it is one of denying ("denied that…", "no evidence that…"). */
function frameBefore(sentence: Sentence, word: number): { at: number; denies: boolean } {
  for (let i = word - 1; i >= Math.max(0, word - DENIAL_REACH); i--) {
    if (/[;:]/.test(gapBefore(sentence, i + 1)) || NEXT_CLAUSE.test(keyAt(sentence, i + 1))) return NO_FRAME;
    const cue = sentence.stems[i] ?? '';
    if (DENIALS.has(cue)) return isNegated(sentence, i) ? NO_FRAME : { at: i, denies: true };
    if (PROOF.test(keyAt(sentence, i)) && isNegated(sentence, i)) return { at: i, denies: false };
    if (CUES.has(cue)) return NO_FRAME;
  }
  return NO_FRAME;
}
