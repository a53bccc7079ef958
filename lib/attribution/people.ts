import type { Reading } from './reading.ts';
import { SAYS } from './report-words.ts';
import { DIRECTIONS, FEMALE, FEMALE_NAMES, MALE, ORGANISATIONS, TITLES, wholeTitle } from './titles.ts';
import { KIND } from './word-kind.ts';

/** A name as it stands in a text; indices of tokens, end exclusive, without titles. */
export interface NameRun {
  from: number;
  to: number;
  /** The words before it that say who it is, e.g. "NATO Secretary-General": folded, in order. */
  titles: string[];
}

/** Somebody or something named in a text. */
export interface Named {
  /** The longest form in the text. */
  name: string;
  /** Folded words of that form. */
  words: string[];
  /** How often each title, in full, stands before the name. */
  titles: Map<string, number>;
  gender?: 'female' | 'male';
  /** True where a title, a first and last name or a pronoun tells that it is a person. */
  person: boolean;
}

/** "The", "He", "While": capitals at a sentence’s start. */
const NEVER_NAMES: number[] = [KIND.PRON, KIND.DET, KIND.CCONJ, KIND.SCONJ];
const PARTICLES = new Set([
  'de',
  'del',
  'der',
  'den',
  'van',
  'von',
  'bin',
  'ibn',
  'al',
  'el',
  'la',
  'le',
  'of',
  'the',
]);

/** The runs of capitalised words between two tokens, each without the titles before it. */
export function nameRuns({ tokens, kind, shape, text }: Reading, from: number, to: number): NameRun[] {
  const runs: NameRun[] = [];
  const capital = (i: number) => {
    const written = shape[i] ?? 0;
    const key = tokens[i]?.key ?? '';
    const name = (written === 2 || written === 3 || written === 6) && /\p{L}/u.test(key);
    // Headlines print verbs with a capital too: "NATO Chief Says".
    return name && !NEVER_NAMES.includes(kind[i] ?? -1) && !(kind[i] === KIND.VERB && SAYS.has(key));
  };
  for (let i = from; i < to; i++) {
    if (!capital(i)) continue;
    let end = i + 1;
    while (tokens[end]?.sentence === tokens[i]?.sentence) {
      const key = tokens[end]?.key ?? '';
      const initial =
        key === '.' && tokens[end]?.start === tokens[end - 1]?.end && (tokens[end - 1]?.key.length ?? 9) < 3;
      if (end < to && capital(end)) end++;
      else if (
        (initial || PARTICLES.has(key)) &&
        end + 1 < to &&
        capital(end + 1) &&
        tokens[end + 1]?.sentence === tokens[i]?.sentence
      )
        end += 2;
      else break;
    }
    const titles: string[] = [];
    for (let before = i - 1; before >= Math.max(from, i - 4); before--) {
      const key = tokens[before]?.key ?? '';
      if (key === ',' || key === '.') continue;
      if (!TITLES.has(key)) break;
      titles.unshift(key);
    }
    let start = i;
    let last = i - 1;
    for (let at = i; at < end; at++) if (TITLES.has(tokens[at]?.key ?? '')) last = at;
    const body = ORGANISATIONS.has(tokens[end - 1]?.key ?? '') && last === end - 2;
    if (last >= i && last < end - 1 && !body) {
      for (; start <= last; start++) titles.push(tokens[start]?.key ?? '');
      while (tokens[start]?.key === '.') start++;
    }
    if (start < end && text.length > 0) runs.push({ from: start, to: end, titles });
    i = end;
  }
  return runs;
}

function genderOf(titles: Iterable<string>, first: string | undefined): Named['gender'] {
  for (const title of titles) {
    if (FEMALE.has(title)) return 'female';
    if (MALE.has(title)) return 'male';
  }
  return first !== undefined && FEMALE_NAMES.has(first) ? 'female' : undefined;
}

/** A title that more than this many bear means nobody. */
const MANY = 40;

/** Who is named in a text, found by the last word of the name. */
export class People {
  readonly #byLast = new Map<string, Named[]>();
  readonly #byTitle = new Map<string, Set<Named>>();

  /** @param runs - of the whole text */
  constructor(reading: Reading, runs = nameRuns(reading, 0, reading.tokens.length)) {
    for (const run of runs) this.#add(reading, run);
  }

  /** The named one that a run means: the longest form with the same last word that holds the run's other words too. */
  find(reading: Reading, run: NameRun): Named | undefined {
    const words = wordsOf(reading, run);
    const candidates = this.#byLast.get(words.at(-1) ?? '') ?? [];
    const longest = candidates
      .filter(
        (each) => words.every((word) => each.words.includes(word)) && !DIRECTIONS.test(each.words[0] ?? ''),
      )
      .sort((a, b) => b.words.length - a.words.length)[0];
    return longest ?? candidates.find((each) => each.words.join(' ') === words.join(' '));
  }

  /** The person whom a title means ("the secretary general"): the one of the text who bears it, or by far most often. */
  withTitle(written: string[]): Named | undefined {
    const titles = written.map(wholeTitle);
    const [first] = titles;
    const bearers = first === undefined ? [] : [...(this.#byTitle.get(first) ?? [])];
    if (first === undefined || bearers.length > MANY) return undefined;
    const times = (each: Named) => each.titles.get(first) ?? 0;
    const found = bearers
      .filter((each) => each.person && titles.every((title) => each.titles.has(title)))
      .sort((a, b) => times(b) - times(a));
    const [most, other] = found.filter(
      (each) =>
        !found.some((longer) => longer !== each && each.words.every((word) => longer.words.includes(word))),
    );
    return most && (!other || times(most) >= 2 * times(other)) ? most : undefined;
  }

  #add(reading: Reading, run: NameRun): void {
    const words = wordsOf(reading, run);
    const last = words.at(-1);
    const [first] = run.to - run.from > 1 ? words : [];
    if (last === undefined) return;
    const known = this.#byLast.get(last) ?? [];
    this.#byLast.set(last, known);
    let entry = known.find((each) => each.words.join(' ') === words.join(' '));
    if (!entry) {
      const start = reading.tokens[run.from]?.start ?? 0;
      const end = reading.tokens[run.to - 1]?.end ?? start;
      entry = { name: reading.text.slice(start, end), words, titles: new Map(), person: false };
      known.push(entry);
    }
    for (const title of run.titles.map(wholeTitle)) {
      entry.titles.set(title, (entry.titles.get(title) ?? 0) + 1);
      const bearers = this.#byTitle.get(title) ?? new Set();
      this.#byTitle.set(title, bearers.add(entry));
    }
    entry.person ||= run.titles.length > 0 || (words.length >= 2 && words.length <= 4);
    const gender = entry.gender ?? genderOf(run.titles, first);
    if (gender) entry.gender = gender;
  }
}

function wordsOf({ tokens }: Reading, { from, to }: NameRun): string[] {
  return tokens.slice(from, to).flatMap(({ key }) => (/[\p{L}\p{N}]/u.test(key) ? [key] : []));
}
