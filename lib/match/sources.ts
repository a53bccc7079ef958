import { stem } from '#lib/text/stem.ts';
import {
  agentAfterBy,
  CUES,
  gapBefore,
  isNamed,
  isPassive,
  keyAt,
  nameAfter,
  ownerOf,
  subjectBefore,
} from './clause.ts';
import type { Sentence } from './reading.ts';

/** Cues that are nouns as often as verbs. */
const NOUN_CUES: ReadonlySet<string> = new Set(
  'claim allegation accusation statement announcement report charge denial warning assurance declaration'
    .split(' ')
    .map(stem),
);

const INVERTING = /^(?:said|says|say|added|adds|wrote|writes|warned|warns|told|reported|reports)$/;

/**
 * Who says what the verb or noun of saying at an index reports: its subject, "according to X", "said X", "X’s claim", "claims
 * by X". Entity ids; empty where the word is none of saying, or its speaker nobody we know.
 */
export function sourceAt(sentence: Sentence, i: number): string[] {
  const key = keyAt(sentence, i);
  if (key === 'according' && keyAt(sentence, i + 1) === 'to') return nameAfter(sentence, i + 2, 8);
  const cue = sentence.stems[i] ?? '';
  if (!CUES.has(cue) || isNamed(sentence, i)) return [];
  if (isPassive(sentence, i)) return agentAfterBy(sentence, i);
  if (NOUN_CUES.has(cue) && !key.endsWith('ed')) {
    const owner = ownerOf(sentence, i);
    const named = owner.length > 0 ? owner : agentAfterBy(sentence, i);
    if (named.length > 0) return named;
  }
  // "…, says X": after a comma or a quotation the speaker follows, whatever stands before.
  const inverted = /["“”'’,]/.test(gapBefore(sentence, i));
  const after = inverted && INVERTING.test(key) ? nameAfter(sentence, i + 1, 3) : [];
  if (after.length > 0) return after;
  const subject = subjectBefore(sentence, i);
  return subject.length > 0 || !inverted ? subject : nameAfter(sentence, i + 1, 5);
}

/** Everybody who is named as saying something in a sentence, in reading order; empty where it names nobody we know. */
export function sourcesOf(sentence: Sentence): string[] {
  return [...new Set(sentence.stems.flatMap((_, i) => sourceAt(sentence, i)))];
}
