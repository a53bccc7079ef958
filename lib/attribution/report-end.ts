import type { Reading } from './reading.ts';
import { ANSWERS, SAYING, SAYS } from './report-words.ts';
import { sentenceEnd } from './sentence-end.ts';
import { KIND } from './word-kind.ts';

/** By these the writer sets what is reported against something else. */
const AGAINST = /^(?:though|although|while|whereas|despite|amid|but|as|after|when|and)$/;
/** Two of them stand before a noun or a clause of their own. */
const SETS_ASIDE = /^(?:despite|amid)$/;
const CLAIM = /^(?:claim|allegation|accusation|assertion|assurance|report|denial)s?$/;
/** No clause is longer, so that looking for its end stays linear. */
const LONGEST = 200;
/** How far after "though" the verb stands by which another speaks. */
const NEAR = 9;

/** True where a word turns from what is reported to what another says, or the same with another verb. */
function turnsAway({ tokens, kind, quotations }: Reading, at: number, end: number): boolean {
  const key = tokens[at]?.key ?? '';
  if (SETS_ASIDE.test(key)) return [1, 2, 3].some((step) => CLAIM.test(tokens[at + step]?.key ?? ''));
  const comma = tokens[at - 1]?.key === ',';
  if (key === 'and' || key === 'but') {
    let verb = at + 1;
    while (verb < end && (kind[verb] === KIND.ADV || kind[verb] === KIND.AUX)) verb++;
    const word = tokens[verb]?.key ?? '';
    if ((SAYS.has(word) && kind[verb] === KIND.VERB) || ANSWERS.has(word)) return true;
  }
  if (!comma) return false;
  for (let i = at + 1; i < Math.min(end, at + NEAR); i++) {
    const word = tokens[i]?.key ?? '';
    if (quotations.inside[i] === 1 || word === ',' || word === 'that') return false;
    if (kind[i] === KIND.VERB && (SAYS.has(word) || ANSWERS.has(word))) return true;
  }
  return false;
}

/**
 * Where a reported clause ends that begins at a token: with its sentence, its mark left out, or where the writer turns to
 * another cue: ", adding that", ", though Y has accused", "despite claims". Within quotation marks nothing ends it.
 */
export function reportEnd(reading: Reading, at: number): number {
  const { tokens, quotations } = reading;
  const end = Math.min(sentenceEnd(reading, at), at + LONGEST);
  for (let i = at + 2; i < end; i++) {
    if (quotations.inside[i] === 1) continue;
    const key = tokens[i]?.key ?? '';
    const comma = tokens[i - 1]?.key === ',' ? 1 : 0;
    if (comma && SAYING.has(key)) return i - 1;
    if (AGAINST.test(key) && turnsAway(reading, i, end)) return i - comma;
  }
  return end;
}
