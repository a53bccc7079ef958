import { type NameRun, nameRuns } from './people.ts';
import type { Reading } from './reading.ts';
import { CALENDAR, TITLES } from './titles.ts';
import { KIND } from './word-kind.ts';

/** Heads of a source that say of somebody that he or she is not named, or that a text speaks. */
const UNNAMED =
  /^(?:officials?|sources?|people|critics|analysts?|experts?|lawmakers|reporters?|supporters?|voters?|men|women|diplomats?|aides?|others|many|some|both|representatives|authorities|members|residents|witnesses|observers|monitors|message|statement|post)$/;
/** "The West" is no one that has a name. */
const QUARTERS = /^(?:west|east|north|south)$/;
/** Where a source ends to name somebody and begins to describe. */
const BREAKS = new Set([',', '(', ')', '--', '-', 'who', 'which', 'whose']);
/** Parts of the calendar that may follow a name: "the Kremlin this week". */
const PERIOD = /^(?:week|month|year|morning|evening|afternoon|night|weekend)$/;

/** The parts of a source, each up to where it only goes on to describe: "Jens Stoltenberg", "NATO’s secretary-general". */
function segments({ tokens }: Reading, from: number, to: number): [from: number, to: number][] {
  const found: [number, number][] = [];
  let start = from;
  for (let i = from; i <= to; i++) {
    if (i < to && !BREAKS.has(tokens[i]?.key ?? '')) continue;
    if (i > start) found.push([start, i]);
    start = i + 1;
  }
  return found;
}

/** True for a day, a title alone, and "the West". */
export function isNoName({ tokens }: Reading, { from, to }: NameRun): boolean {
  const words = tokens.slice(from, to).map(({ key }) => key);
  return (
    words.every((word) => TITLES.has(word)) ||
    words.some((word) => CALENDAR.test(word)) ||
    (words.length === 1 && QUARTERS.test(words[0] ?? ''))
  );
}

/** True for "U.S." in "a senior U.S. official": a common noun that names nobody is the head. */
function describes({ tokens, kind }: Reading, { to }: NameRun, end: number): boolean {
  for (let i = to; i < end && tokens[i]?.key !== ',' && kind[i] !== KIND.ADP && kind[i] !== KIND.PRON; i++) {
    const key = tokens[i]?.key ?? '';
    if ((kind[i] === KIND.NOUN && !PERIOD.test(key)) || UNNAMED.test(key)) return true;
  }
  return false;
}

/** True for "representatives of the republic", "the government and the West", "the US and its allies": no one that has a name. */
export function isOneOfMany(reading: Reading, from: number, to: number): boolean {
  const { tokens, kind } = reading;
  let link = from;
  while (link < to && kind[link] !== KIND.ADP && !BREAKS.has(tokens[link]?.key ?? '')) link++;
  // "A message posted on the channel": the participle belongs to its head.
  const head = kind[link - 1] === KIND.VERB ? link - 2 : link - 1;
  if (kind[link] === KIND.ADP && head >= from && UNNAMED.test(tokens[head]?.key ?? '')) return true;
  const and = tokens.slice(from, link).findIndex(({ key }) => key === 'and') + from;
  if (and < from) return false;
  const named = (start: number, end: number) => nameRuns(reading, start, end).length > 0;
  const others = kind[and + 1] === KIND.PRON || kind[and + 1] === KIND.DET;
  return named(from, and) && (others || named(and + 1, link));
}

/** The name that a source has for its head: neither "Britain’s" in "Britain’s top diplomat" nor the body of an official. */
export function nameOfSource(reading: Reading, from: number, to: number): NameRun | undefined {
  for (const [start, end] of segments(reading, from, to)) {
    for (const run of nameRuns(reading, start, end).reverse()) {
      const owns = run.to < end && reading.tokens[run.to]?.key === "'s";
      if (!owns && !isNoName(reading, run) && !describes(reading, run, end)) return run;
    }
  }
  return undefined;
}
