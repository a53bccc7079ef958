import type { LabelledSpan } from './label.ts';
import type { LinkedSpans } from './link.ts';
import { LONGEST_PHRASE, NOMINAL, takenBy, verbGroupStart } from './phrases.ts';
import type { Reading } from './reading.ts';
import { reportEnd } from './report-end.ts';
import { SAYS } from './report-words.ts';
import { subjectBefore } from './subjects.ts';
import { KIND } from './word-kind.ts';

/** The most tokens between a verb and its "that": "said during a rally in Michigan on Friday that". */
const LONGEST_ADVERBIAL = 14;
const VERBAL: number[] = [KIND.VERB, KIND.AUX];

/** The token after "on Tuesday", "Thursday" and the like. */
function afterDay({ tokens }: Reading, at: number): number {
  const day = tokens[at]?.key === 'on' ? at + 1 : at;
  return /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/.test(tokens[day]?.key ?? '') ? day + 1 : at;
}

/** Where "that" follows a verb, with at most one adverbial between. */
function thatAfter({ tokens, kind, to, quotations }: Reading, verb: number): number | undefined {
  const last = Math.min(to[verb] ?? 0, verb + LONGEST_ADVERBIAL);
  const first = kind[verb + 1];
  if (tokens[verb + 1]?.key === 'that') return verb + 1;
  if (first !== KIND.ADP && first !== KIND.PROPN && first !== KIND.ADV) return undefined;
  for (let i = verb + 1; i < last; i++) {
    if (tokens[i]?.key === 'that')
      return kind[i] === KIND.SCONJ || kind[i + 1] === KIND.PUNCT ? i : undefined;
    if (VERBAL.includes(kind[i] ?? -1) || quotations.inside[i] === 1) return undefined;
  }
  return undefined;
}

/** True where a clause with a subject of its own begins. */
function beginsClause({ kind, to, quotations, tokens }: Reading, at: number): boolean {
  if (tokens[at]?.key === 'to' || quotations.inside[at] === 1) return false;
  const end = Math.min(to[at] ?? 0, at + LONGEST_PHRASE);
  let i = at;
  while (i < end && (NOMINAL.includes(kind[i] ?? -1) || (i > at && kind[i] === KIND.ADP))) i++;
  if (i === at) return false;
  while (i < end && kind[i] === KIND.ADV) i++;
  return i < end && VERBAL.includes(kind[i] ?? -1);
}

/** The attributions of each sentence, and room for more. */
class BySentence {
  readonly #reading: Reading;
  readonly #found = new Map<number, LinkedSpans[]>();

  constructor(reading: Reading, linked: LinkedSpans[]) {
    this.#reading = reading;
    for (const each of linked) this.add(each);
  }

  add(each: LinkedSpans): void {
    const [cue] = each.cue;
    if (!cue) return;
    const sentence = this.#sentence(cue.from);
    const here = this.#found.get(sentence);
    if (here) here.push(each);
    else this.#found.set(sentence, [each]);
  }

  /** The last of the sentence that a test accepts, among the last few. */
  last(at: number, accepts: (each: LinkedSpans) => boolean): LinkedSpans | undefined {
    return this.#found.get(this.#sentence(at))?.slice(-8).findLast(accepts);
  }

  #sentence(at: number): number {
    return this.#reading.tokens[at]?.sentence ?? 0;
  }
}

/** "Ukraine denied … and instead SAID": who speaks before "and" or "but" goes on. */
function sharedSubject(reading: Reading, verb: number, told: BySentence): LabelledSpan | undefined {
  const before = reading.tokens[verbGroupStart(reading, verb) - 1]?.key ?? '';
  if (!/^(?:and|but)$/.test(before)) return undefined;
  return told.last(verb, ({ source, cue }) => source.length > 0 && cue.every(({ to }) => to < verb))
    ?.source[0];
}

/** "Maariv reported LUHANSK REPRESENTATIVES SAYING": both report what the first was given. */
function relayed(reading: Reading, verb: number, told: BySentence): LinkedSpans | undefined {
  const source = subjectBefore(reading, verb);
  const outer = source && told.last(verb, ({ cue }) => cue.some(({ to }) => to === source.from));
  if (!outer || outer.content.length === 0) return undefined;
  return { source: [source], cue: [{ part: 'cue', from: verb, to: verb + 1 }], content: outer.content };
}

/** "The mayor said on Tuesday that …", "the mayor announced it was safe". */
function plainReport(reading: Reading, verb: number, told: BySentence): LinkedSpans | undefined {
  const that = thatAfter(reading, verb);
  const at = that ?? afterDay(reading, verb + 1);
  if (that === undefined && !beginsClause(reading, at)) return undefined;
  const source = subjectBefore(reading, verb) ?? sharedSubject(reading, verb, told);
  return source
    ? {
        source: [source],
        cue: [{ part: 'cue', from: verbGroupStart(reading, verb), to: verb + 1 }],
        content: [{ part: 'content', from: at, to: reportEnd(reading, at) }],
      }
    : undefined;
}

/**
 * What somebody plainly says and the tagger missed: a subject, a reporting verb outside of any cue, and a clause, with
 * "that" or a subject of its own; and what one reports another saying. The patterns are nearly certain by their words
 * alone. Linear.
 */
export function plainReports(reading: Reading, linked: LinkedSpans[]): LinkedSpans[] {
  const { tokens, kind, quotations } = reading;
  const taken = takenBy(reading, linked, 'cue');
  const told = new BySentence(reading, linked);
  return tokens.flatMap(({ key }, verb) => {
    if (kind[verb] !== KIND.VERB || taken[verb] === 1 || quotations.inside[verb] === 1) return [];
    let found: LinkedSpans | undefined;
    if (key === 'saying') found = relayed(reading, verb, told);
    else if (SAYS.has(key)) found = plainReport(reading, verb, told);
    if (found) told.add(found);
    return found ?? [];
  });
}
