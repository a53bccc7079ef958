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
 * Who is named as saying it: subjects of verbs of saying, "according to X", "said X", "X’s claim", "claims by X".
 * Entity ids, in reading order; empty where the sentence names nobody we know.
 */
export function sourcesOf(sentence: Sentence): string[] {
  const found = new Set<string>();
  const add = (ids: readonly string[]) => {
    for (const id of ids) found.add(id);
    return ids.length > 0;
  };
  for (const [i, cue] of sentence.stems.entries()) {
    const key = keyAt(sentence, i);
    if (key === 'according' && keyAt(sentence, i + 1) === 'to') add(nameAfter(sentence, i + 2, 8));
    if (!CUES.has(cue) || isNamed(sentence, i)) continue;
    if (isPassive(sentence, i)) {
      add(agentAfterBy(sentence, i));
      continue;
    }
    if (
      NOUN_CUES.has(cue) &&
      !key.endsWith('ed') &&
      (add(ownerOf(sentence, i)) || add(agentAfterBy(sentence, i)))
    )
      continue;
    // "…, says X": after a comma or a quotation the speaker follows, whatever stands before.
    const inverted = /["“”'’,]/.test(gapBefore(sentence, i));
    if (inverted && INVERTING.test(key) && add(nameAfter(sentence, i + 1, 3))) continue;
    if (!add(subjectBefore(sentence, i)) && inverted) add(nameAfter(sentence, i + 1, 5));
  }
  return [...found];
}
