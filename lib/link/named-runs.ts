import { type NameRun, nameRuns } from '#lib/attribution/people.ts';
import type { Reading } from '#lib/attribution/reading.ts';
import { KIND } from '#lib/attribution/word-kind.ts';
import { stem } from '#lib/text/stem.ts';
import { everydayFrequency } from './telling-words.ts';

/** Kinds of word that begin a sentence with a capital and no name: "After Biden", "Firing Mr. Strzok". */
const NEVER_FIRST: ReadonlySet<number> = new Set([
  KIND.ADP,
  KIND.ADV,
  KIND.AUX,
  KIND.CCONJ,
  KIND.DET,
  KIND.INTJ,
  KIND.PART,
  KIND.PRON,
  KIND.SCONJ,
  KIND.VERB,
]);
/** Words before a name that are no part of it: "Fellow Harbour Party", "Special Agent Edda Lund". */
const BEFORE_NAMES =
  /^(?:agents?|special|presidents|senators|representatives|ministers|members?|fellow|other|leading|local|many|most|several|some|top|senior|former|enter)$/;
/** Words that make a name one of a body, with what follows "of" as part of it. */
const BODY =
  /^(?:academy|agency|association|bank|board|bureau|center|centre|chamber|college|commission|committee|conference|council|court|daughters|department|division|federation|house|institute|league|ministry|office|organi[sz]ation|school|society|sons|union|university)s?$/;

/** True where the word at an index begins its sentence and is no name there. */
export function isOpening({ tokens, kind, from, quotations }: Reading, at: number): boolean {
  const first = from[at] ?? at;
  if (at !== first && !(at === first + 1 && quotations.open[first] === first)) return false;
  if (NEVER_FIRST.has(kind[at] ?? -1)) return true;
  return kind[at] !== KIND.PROPN && everydayFrequency(stem(tokens[at]?.key ?? '')) > 0;
}

/** A run without what stands before the name, and without the place after it: "Edda Lund of Gullhaven"; empty where nothing is left. */
function trimmed(reading: Reading, run: NameRun): NameRun[] {
  const key = (at: number) => reading.tokens[at]?.key ?? '';
  let { from, to } = run;
  while (from < to && isOpening(reading, from)) from++;
  while (from < to - 1 && BEFORE_NAMES.test(key(from)) && key(from + 1) !== 'of') from++;
  const words = [...Array(to - from).keys()].map((i) => key(from + i));
  const of = words.indexOf('of');
  if (of >= 0 && !words.slice(0, of).some((word) => BODY.test(word))) {
    // "One of Lund's" means Lund; "the mayor Edda Lund of Gullhaven" does not mean Gullhaven.
    if (of < 2 && run.titles.length === 0) from += of + 1;
    else to = from + of;
    while (from < to && key(from) === 'the') from++;
  }
  return from < to ? [{ ...run, from, to }] : [];
}

/** The names in a text, as they would stand in an index: what only the sentence puts before them left out. */
export function namedRuns(reading: Reading): NameRun[] {
  return nameRuns(reading, 0, reading.tokens.length).flatMap((run) => trimmed(reading, run));
}
