import { stem } from '#lib/text/stem.ts';
import type { Sentence } from './reading.ts';
import type { ResolvedName } from './resolve-names.ts';

/** Who does something, and to whom, as far as the sentence's word order tells; entity ids. */
export interface Roles {
  actors: string[];
  targets: string[];
}

const stems = (list: string) => new Set(list.split(' ').map(stem));
/** Verbs and nouns of saying. */
const CUES = stems(
  'say tell claim accuse blame charge report announce warn state add deny reject describe insist tweet write argue stress ' +
    'allege believe assess suggest indicate confirm dismiss dispute call declare note assert explain acknowledge admit ' +
    'refute brand promise pledge demand urge maintain reiterate respond reply claims allegation accusation',
);
const NOUN_CUES = stems(
  'claim allegation accusation statement announcement report charge denial warning assurance declaration',
);
const ACCUSING = stems('accuse blame charge suspect');
const PREPOSITIONS = new Set(
  'in of near to from with on at for against along into around inside across between over about by towards toward versus'.split(
    ' ',
  ),
);
const LINKERS = new Set(
  'that which who while but when where because though although after before whether if as'.split(' '),
);
const BE = new Set('was were is are been being be'.split(' '));
const COMPOUND =
  /^-(?:backed|controlled|held|occupied|speaking|led|supported|leaning|language|born|made|annexed|sponsored|aligned|installed)/;
const MUTUAL = /\b(?:each other|one another|mutual|both sides|traded|trading|exchange[ds]?)\b/i;
/** Nouns that say what somebody does: "Ukrainian shelling" has a doer, "a Ukrainian school" has none. */
const ACTION_NOUN =
  /(?:ing|ion|al|ment|attack|strike|fire|assault|breach|offensive|support|demand|order|charge|claim|move|threat|push)s?$/;
const REACH = 12;

const gapBefore = (sentence: Sentence, word: number): string => {
  const before = sentence.words[word - 1];
  const here = sentence.words[word];
  return before && here ? sentence.text.slice(before.end, here.start) : '';
};

const keyAt = (sentence: Sentence, word: number): string => sentence.words[word]?.key ?? '';

/** Index of the first word of what surrounds a name on its left: article and adjectives left out. */
function phraseStart(sentence: Sentence, name: ResolvedName): number {
  let at = name.from;
  while (at > 0 && /^(?:the|a|an|its|their|some|senior|unnamed|top|former)$/.test(keyAt(sentence, at - 1)))
    at--;
  return at;
}

/** A name that is a place of something, part of a compound, or after "pro-", does nothing itself. */
function isSubject(sentence: Sentence, name: ResolvedName): boolean {
  const start = phraseStart(sentence, name);
  if (PREPOSITIONS.has(keyAt(sentence, start - 1)) || /^(?:pro|anti)$/.test(keyAt(sentence, name.from - 1)))
    return false;
  const last = sentence.words[name.to - 1];
  return !(last && COMPOUND.test(sentence.text.slice(last.end, last.end + 12).toLowerCase()));
}

function subjectBefore(sentence: Sentence, word: number): string[] {
  for (let i = sentence.names.length - 1; i >= 0; i--) {
    const name = sentence.names[i];
    // "A Ukrainian school": the adjective of the very word that is asked about does nothing.
    if (!name || name.to > word || (name.adjective && name.to === word)) continue;
    if (word - name.to > REACH) return [];
    for (let between = name.to; between < word; between++) {
      const key = keyAt(sentence, between);
      if (LINKERS.has(key) || CUES.has(sentence.stems[between] ?? '')) return [];
      if (/[;:"“”]/.test(gapBefore(sentence, between))) return [];
    }
    if (sentence.words[name.to - 1]?.possessive && word - name.to > 4) continue;
    if (isSubject(sentence, name)) return [name.entity];
  }
  return [];
}

function nameAfter(sentence: Sentence, word: number, reach: number): string[] {
  for (const name of sentence.names) {
    if (name.from < word) continue;
    if (name.from - word > reach) return [];
    for (let between = word; between < name.from; between++) {
      if (LINKERS.has(keyAt(sentence, between)) || /[;:.]/.test(gapBefore(sentence, between))) return [];
    }
    return [name.entity];
  }
  return [];
}

function agentAfterBy(sentence: Sentence, word: number): string[] {
  for (let at = word + 1; at <= word + 6; at++) {
    if (keyAt(sentence, at) === 'by') return nameAfter(sentence, at + 1, 4);
    if (LINKERS.has(keyAt(sentence, at))) break;
  }
  return [];
}

/**
 * Who is named as saying it: subjects of verbs of saying, "according to X", "said X", "X's claim", "claims by X".
 * Entity ids, in reading order; empty where the sentence names nobody.
 */
export function sourcesOf(sentence: Sentence): string[] {
  const found = new Set<string>();
  const add = (ids: string[]) => {
    for (const id of ids) found.add(id);
  };
  for (let i = 0; i < sentence.words.length; i++) {
    const key = keyAt(sentence, i);
    if (key === 'according' && keyAt(sentence, i + 1) === 'to') add(nameAfter(sentence, i + 2, 8));
    const cue = sentence.stems[i] ?? '';
    if (!CUES.has(cue) || sentence.names.some((name) => i >= name.from && i < name.to)) continue;
    const passive = BE.has(keyAt(sentence, i - 1)) && /(?:ed|told|said)$/.test(key);
    if (passive) {
      add(agentAfterBy(sentence, i));
      continue;
    }
    if (NOUN_CUES.has(cue)) {
      const owner = sentence.names.find(
        (name) => name.to === i && (name.adjective || sentence.words[name.to - 1]?.possessive),
      );
      if (owner) add([owner.entity]);
      add(agentAfterBy(sentence, i));
    }
    const subject = subjectBefore(sentence, i);
    add(subject);
    if (subject.length === 0 && /["”'’,]/.test(gapBefore(sentence, i))) add(nameAfter(sentence, i + 1, 5));
    if (subject.length === 0 && /^(?:said|says)$/.test(key)) add(nameAfter(sentence, i + 1, 5));
  }
  return [...found];
}

/** Who does what the word at this index says, and to whom; both empty where the order of words does not tell. */
export function rolesAt(sentence: Sentence, word: number): Roles {
  if (MUTUAL.test(sentence.text.slice(sentence.start, sentence.end))) return { actors: [], targets: [] };
  const key = keyAt(sentence, word);
  const before = sentence.names.find((name) => name.to === word);
  const by = agentAfterBy(sentence, word);
  if (before && ACTION_NOUN.test(key) && (before.adjective || sentence.words[word - 1]?.possessive)) {
    return { actors: [before.entity], targets: [] };
  }
  const passive =
    [1, 2, 3].some((back) => BE.has(keyAt(sentence, word - back))) && /(?:ed|en|hit|shot|struck)$/.test(key);
  if (passive) return { actors: by, targets: subjectBefore(sentence, word - 1) };
  if (key.endsWith('ing') && /^(?:of|for)$/.test(keyAt(sentence, word - 1))) {
    const cue = sentence.stems.findLastIndex((each, i) => i < word && ACCUSING.has(each));
    if (cue >= 0) {
      const accused = BE.has(keyAt(sentence, cue - 1))
        ? subjectBefore(sentence, cue - 1)
        : nameAfter(sentence, cue + 1, 6);
      return { actors: accused, targets: nameAfter(sentence, word + 1, 5) };
    }
  }
  if (by.length > 0) return { actors: by, targets: [] };
  const actors = subjectBefore(sentence, word);
  return { actors, targets: nameAfter(sentence, word + 1, 5) };
}
