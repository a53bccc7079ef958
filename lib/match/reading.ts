import type { Entity } from '#lib/model/entity.ts';
import type { Span } from '#lib/model/span.ts';
import { type NamedDay, namedDays } from '#lib/text/days.ts';
import { type Quantity, quantities } from '#lib/text/numbers.ts';
import { sentences } from '#lib/text/sentences.ts';
import { stem } from '#lib/text/stem.ts';
import { type Word, words } from '#lib/text/words.ts';
import { findNames, type NameHit } from './find-names.ts';
import type { NameNode } from './name-index.ts';
import { plainDenial } from './plain-denial.ts';
import { type Known, type ResolvedName, resolveNames } from './resolve-names.ts';
import { type Term, terms } from './term.ts';

/** A sentence taken apart for matching; word indices count from its own first word. */
export interface Sentence extends Span {
  /** The whole text that `start`, `end` and the words' offsets refer to. */
  text: string;
  words: Word[];
  stems: string[];
  /** Where each stem stands. */
  at: ReadonlyMap<string, readonly number[]>;
  names: ResolvedName[];
  terms: Term[];
  numbers: Quantity[];
  days: NamedDay[];
  /** The sentence right after it, where that does nothing but deny it: its words. */
  denial?: Span;
}

/** A text's words and the names among them, before what they stand for is settled. */
export interface RawReading {
  text: string;
  words: Word[];
  hits: NameHit[];
}

function positions(stems: readonly string[]): Map<string, number[]> {
  const at = new Map<string, number[]>();
  for (const [i, each] of stems.entries()) {
    const known = at.get(each);
    if (known) known.push(i);
    else at.set(each, [i]);
  }
  return at;
}

/** First look at a text: its words and possible names. */
export function readWords(text: string, index: NameNode): RawReading {
  const list = words(text);
  return { text, words: list, hits: findNames(list, text, index) };
}

/** Second look, once it is known what the page names: its sentences, ready to be compared. */
export function readSentences(
  raw: RawReading,
  entities: ReadonlyMap<string, Entity>,
  page: Known,
): Sentence[] {
  const names = resolveNames(raw.hits, entities, page);
  const found: Sentence[] = [];
  let word = 0;
  let name = 0;
  for (const span of sentences(raw.text)) {
    while (word < raw.words.length && (raw.words[word]?.start ?? 0) < span.start) word++;
    const first = word;
    while (word < raw.words.length && (raw.words[word]?.start ?? 0) < span.end) word++;
    if (word === first) continue;
    const list = raw.words.slice(first, word);
    while (name < names.length && (names[name]?.from ?? 0) < first) name++;
    const own: ResolvedName[] = [];
    for (let next = names[name]; next && next.from < word; next = names[++name]) {
      own.push({ ...next, from: next.from - first, to: Math.min(next.to, word) - first });
    }
    const denial = plainDenial(list);
    const before = found.at(-1);
    if (denial && before) before.denial = denial;
    const stems = list.map((each) => stem(each.key));
    const numbers = quantities(list);
    found.push({
      ...span,
      text: raw.text,
      words: list,
      stems,
      at: positions(stems),
      names: own,
      terms: terms(list, stems, own, numbers),
      numbers,
      days: namedDays(list),
    });
  }
  return found;
}

/** Where words of a sentence stand in its text; `from` first, `to` after the last. */
export function spanOf({ words }: Sentence, { from, to }: { from: number; to: number }): Span {
  return { start: words[from]?.start ?? 0, end: words[to - 1]?.end ?? 0 };
}
