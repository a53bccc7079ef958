import { stem } from '#lib/text/stem.ts';
import { agentAfterBy, isNoun, isPassive, keyAt, nameAfter, ownerOf, subjectBefore } from './clause.ts';
import type { Sentence } from './reading.ts';

/** Who does something, and to whom, as far as the sentence's word order tells; entity ids. */
export interface Roles {
  actors: string[];
  targets: string[];
}

const NOBODY: Roles = { actors: [], targets: [] };
const ACCUSING: ReadonlySet<string> = new Set('accuse blame charge suspect'.split(' ').map(stem));
const MUTUAL = /\b(?:each other|one another|mutual|both sides|traded|trading|exchange[ds]?)\b/i;
/** Nouns that say what somebody does: "Ukrainian shelling" has a doer, "a Ukrainian school" has none. */
const ACTION_NOUN =
  /(?:ing|ion|al|ment|^attack|^strike|^fire|^assault|^breach|^offensive|^support|^demand|^order|^charge|^claim|^move|^threat)s?$/;

/** The accused of "accuse X of shelling", for the word "shelling". */
function accused(sentence: Sentence, word: number): string[] {
  const cue = sentence.stems.findLastIndex((each, i) => i < word && ACCUSING.has(each));
  if (cue < 0) return [];
  return isPassive(sentence, cue) ? subjectBefore(sentence, cue - 1) : nameAfter(sentence, cue + 1, 6);
}

/** Who does what the word at this index says, and to whom; both empty where the order of words does not tell. */
export function rolesAt(sentence: Sentence, word: number): Roles {
  if (MUTUAL.test(sentence.text.slice(sentence.start, sentence.end))) return NOBODY;
  const key = keyAt(sentence, word);
  if (/^(?:of|for)$/.test(keyAt(sentence, word - 1))) {
    const actors = accused(sentence, word);
    if (actors.length > 0) return { actors, targets: nameAfter(sentence, word + 1, 5) };
  }
  if (isPassive(sentence, word)) {
    return { actors: agentAfterBy(sentence, word), targets: subjectBefore(sentence, word - 1) };
  }
  const by = agentAfterBy(sentence, word);
  if (isNoun(sentence, word)) {
    if (!ACTION_NOUN.test(key)) return NOBODY;
    return { actors: by.length > 0 ? by : ownerOf(sentence, word), targets: [] };
  }
  if (by.length > 0) return { actors: by, targets: [] };
  return { actors: subjectBefore(sentence, word), targets: nameAfter(sentence, word + 1, 5) };
}
