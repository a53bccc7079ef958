import type { Sentence } from './reading.ts';

const NEGATIONS = /^(?:not|no|never|nor|neither|without|cannot|none|hardly)$/;
/** How many words a negation reaches, as a rule. */
const REACH = 4;

/** True where the word at this index is denied by a negation before it ("has not withdrawn", "yet to see", "no sign of"). */
export function isNegated(sentence: Sentence, word: number): boolean {
  for (let i = word - 1; i >= Math.max(0, word - REACH); i--) {
    const here = sentence.words[i];
    if (!here) continue;
    if (NEGATIONS.test(here.key) || here.negated) return true;
    if (here.key === 'yet' && sentence.words[i + 1]?.key === 'to') return true;
    if (/^(?:fail|refuse)$/.test(sentence.stems[i] ?? '') && sentence.words[i + 1]?.key === 'to') return true;
    if (/[,;:]/.test(sentence.text.slice(here.end, sentence.words[i + 1]?.start ?? here.end))) return false;
  }
  return false;
}
