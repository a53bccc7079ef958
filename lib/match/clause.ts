import { stem } from '#lib/text/stem.ts';
import type { Sentence } from './reading.ts';
import type { ResolvedName } from './resolve-names.ts';

const set = (list: string) => new Set(list.split(' '));

/** Stems of the verbs of saying, and of the nouns made of them. */
export const CUES: ReadonlySet<string> = new Set(
  (
    'say tell claim accuse blame charge report announce warn state add deny reject describe insist tweet write argue stress ' +
    'allege believe assess suggest indicate confirm dismiss dispute call declare note assert explain acknowledge ' +
    'refute brand promise pledge demand urge maintain reiterate respond reply allegation accusation'
  )
    .split(' ')
    .map(stem),
);
const PREPOSITIONS = set(
  'in of near to from with on at for against along into around inside across between over about by towards toward versus',
);
const LINKERS = set('that which who while but when where because though although after before whether if as');
const DETERMINERS = set('the a an its their his her our this that these those some any no each every');
/** "Representatives of the White House": the whole speaks, so the name after "of" is who says it. */
const SPEAKING_FOR =
  /^(?:representative|official|spokesman|spokeswoman|spokesperson|head|chief|leader|member|minister|secretary|president|ambassador|government|ministry|command|army|military|troop|force|authoritie|authority|part|side|chairman|director)s?$/;
const BEFORE_NAME = /^(?:the|a|an|its|their|some|senior|unnamed|top|former)$/;
const COMPOUND =
  /^-(?:backed|controlled|held|occupied|speaking|led|supported|leaning|language|born|made|annexed|sponsored|aligned|installed)/;
/** How many words a subject may stand from its verb. */
const REACH = 12;

/** The folded word at an index; empty outside the sentence. */
export const keyAt = (sentence: Sentence, word: number): string => sentence.words[word]?.key ?? '';

/** What stands between the word before an index and the word at it: spaces and punctuation. */
export function gapBefore(sentence: Sentence, word: number): string {
  const before = sentence.words[word - 1];
  const here = sentence.words[word];
  return before && here ? sentence.text.slice(before.end, here.start) : '';
}

/** True where the word at an index is part of a known name. */
export function isNamed({ names }: Sentence, word: number): boolean {
  return names.some(({ from, to }) => from <= word && word < to);
}

/** Index of the first word of the noun phrase around a name, articles and plain adjectives included. */
function phraseStart(sentence: Sentence, name: ResolvedName): number {
  let at = name.from;
  while (at > 0 && BEFORE_NAME.test(keyAt(sentence, at - 1))) at--;
  return at;
}

/** A name that is a place of something, part of a compound ("Russian-backed"), or after "pro-", does nothing itself. */
function isSubject(sentence: Sentence, name: ResolvedName): boolean {
  const start = phraseStart(sentence, name);
  const before = keyAt(sentence, start - 1);
  if (before === 'of' && SPEAKING_FOR.test(keyAt(sentence, start - 2))) return true;
  if (PREPOSITIONS.has(before) || /^(?:pro|anti)$/.test(keyAt(sentence, name.from - 1))) return false;
  const last = sentence.words[name.to - 1];
  return !(last && COMPOUND.test(sentence.text.slice(last.end, last.end + 12).toLowerCase()));
}

/** "Russia and Belarus": the names joined to this one on its left, itself included. */
function joined(sentence: Sentence, index: number): string[] {
  const name = sentence.names[index];
  if (!name) return [];
  const other = sentence.names[index - 1];
  const start = phraseStart(sentence, name);
  const and = keyAt(sentence, start - 1) === 'and' || keyAt(sentence, start - 1) === 'or';
  return other && and && other.to === start - 1
    ? [...joined(sentence, index - 1), name.entity]
    : [name.entity];
}

/** What stands between a name and the word it might be the subject of: another clause, another speaker, or nothing. */
function isParted(sentence: Sentence, name: ResolvedName, word: number): boolean {
  for (let between = name.to; between < word; between++) {
    const here = sentence.words[between];
    if (LINKERS.has(keyAt(sentence, between)) || CUES.has(sentence.stems[between] ?? '')) return true;
    if (/[;:"“”]/.test(gapBefore(sentence, between))) return true;
    // "Russia massed troops and Macron said": an unknown name in between is the subject instead.
    if (here?.shape === 'capital' && !isNamed(sentence, between) && keyAt(sentence, between - 1) === 'and')
      return true;
  }
  return false;
}

/** The entities that are the subject of the verb at an index, by word order alone; empty where that does not tell. */
export function subjectBefore(sentence: Sentence, word: number): string[] {
  for (let i = sentence.names.length - 1; i >= 0; i--) {
    const name = sentence.names[i];
    // "A Ukrainian school": the adjective of the very word that is asked about does nothing.
    if (!name || name.to > word || (name.adjective && name.to === word)) continue;
    if (word - name.to > REACH || isParted(sentence, name, word)) return [];
    if (sentence.words[name.to - 1]?.possessive && word - name.to > 4) continue;
    if (isSubject(sentence, name)) return joined(sentence, i);
  }
  return [];
}

/** The entity named next, within so many words and the same clause. */
export function nameAfter(sentence: Sentence, word: number, reach: number): string[] {
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

/** The entity after the next "by" of the same clause. */
export function agentAfterBy(sentence: Sentence, word: number): string[] {
  for (let at = word + 1; at <= word + 6; at++) {
    if (keyAt(sentence, at) === 'by') return nameAfter(sentence, at + 1, 4);
    if (LINKERS.has(keyAt(sentence, at))) break;
  }
  return [];
}

/** The entity whose adjective or possessive stands right before the word ("Ukrainian shelling", "Moscow’s claim"). */
export function ownerOf(sentence: Sentence, word: number): string[] {
  const name = sentence.names.find((each) => each.to === word);
  return name && (name.adjective || sentence.words[word - 1]?.possessive) ? [name.entity] : [];
}

/** True where a determiner or an owner before the word shows that it is a noun here. */
export function isNoun(sentence: Sentence, word: number): boolean {
  return DETERMINERS.has(keyAt(sentence, word - 1)) || ownerOf(sentence, word).length > 0;
}

/** True for "was shelled", "have been accused": the subject is whom it is done to. */
export function isPassive(sentence: Sentence, word: number): boolean {
  const participle = /(?:ed|en|told|said|hit|shot|struck)$/.test(keyAt(sentence, word));
  if (!participle) return false;
  for (let back = 1; back <= 3; back++) {
    if (/[,;:"“”]/.test(gapBefore(sentence, word - back + 1))) return false;
    if (/^(?:was|were|is|are|been|being|be)$/.test(keyAt(sentence, word - back))) return true;
  }
  return false;
}
