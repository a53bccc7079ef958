import type { LabelledSpan } from './label.ts';
import { LONGEST_PHRASE, NOMINAL } from './phrases.ts';
import type { Reading } from './reading.ts';
import { CALENDAR } from './titles.ts';
import { KIND } from './word-kind.ts';

const HEADS: number[] = [KIND.NOUN, KIND.PROPN, KIND.PRON];
const BEFORE_VERB: number[] = [KIND.ADV, KIND.AUX];
/** What links the nouns of one phrase: "monitors from the organization", "the West and Ukraine". */
const LINKS = /^(?:of|for|from|and|in|at|to)$/;
/** Periods that may stand between a subject and its verb: "the Duma on Tuesday backed", "the Kremlin this week said". */
const PERIOD = /^(?:week|month|year|morning|evening|afternoon|night|weekend|today|yesterday|tomorrow)$/;
/** Who is asked about, and what leads into a clause: no subject that has a name. */
const LEADS =
  /^(?:which|who|that|what|whose|whom|when|where|as|while|if|since|although|though|because|there|his|her|its|their|my|our|your)$/;
/** The longest aside between a subject and its verb. */
const LONGEST_ASIDE = 25;

const isDash = (key: string) => /^[-–—]{1,2}$/.test(key);

/** The last token before a day or a period that ends at a token; the token itself where there is none. */
function beforePeriod({ tokens }: Reading, at: number, first: number): number {
  const key = tokens[at]?.key ?? '';
  if (!PERIOD.test(key) && !CALENDAR.test(key)) return at;
  let last = at - 1;
  while (last > first && /^(?:on|in|this|last|next|late|earlier|early|later)$/.test(tokens[last]?.key ?? ''))
    last--;
  return last < at - 1 || CALENDAR.test(key) || /day|tomorrow/.test(key) ? last : at;
}

/** Where an aside between commas, dashes or brackets begins whose last mark stands at a token. */
function asideStart({ tokens }: Reading, at: number, first: number): number | undefined {
  const mark = tokens[at]?.key ?? '';
  if (mark !== ',' && mark !== ')' && !isDash(mark)) return undefined;
  const opens = mark === ')' ? '(' : mark;
  for (let i = at - 1; i > first && at - i <= LONGEST_ASIDE; i--) if (tokens[i]?.key === opens) return i;
  return undefined;
}

/**
 * The subject of a verb that is neither a question nor in a relative clause: the noun phrase before it, with what
 * stands between commas or dashes after its head. Undefined where the words before the verb are none.
 */
export function subjectBefore(reading: Reading, verb: number): LabelledSpan | undefined {
  const { tokens, kind, from, quotations } = reading;
  const start = Math.max(from[verb] ?? 0, verb - LONGEST_PHRASE - LONGEST_ASIDE);
  let last = verb - 1;
  while (last >= start && BEFORE_VERB.includes(kind[last] ?? -1)) last--;
  if (last < start) return undefined;
  last = beforePeriod(reading, last, start);
  const to = last + 1;
  const aside = asideStart(reading, last, start);
  if (aside !== undefined) last = aside - 1;
  if (last < start || !HEADS.includes(kind[last] ?? -1)) return undefined;
  let first = last;
  for (let i = last; i >= start; i--) {
    const key = tokens[i]?.key ?? '';
    if ((quotations.inside[i] === 1) !== (quotations.inside[last] === 1) && key !== '"') break;
    if (LEADS.test(key)) break;
    if (NOMINAL.includes(kind[i] ?? -1)) first = i;
    else if (!LINKS.test(key)) break;
  }
  // "In Moscow, the mayor" ends at the comma; "the claim and Kyiv said" has its subject after "and".
  const leads = first > start ? kind[first - 1] : KIND.PUNCT;
  if (leads === KIND.VERB || leads === KIND.ADP)
    for (let i = last; i > first; i--) if (tokens[i]?.key === 'and') first = i + 1;
  const key = tokens[last]?.key ?? '';
  if (LEADS.test(key) || CALENDAR.test(key)) return undefined;
  return first < to ? { part: 'source', from: first, to: aside === undefined ? last + 1 : to } : undefined;
}

/**
 * The subject after a verb that stands behind what is said: "“…,” said Ben Wallace, the minister, on Thursday". An aside
 * belongs to it where the sentence ends with it.
 */
export function subjectAfter(reading: Reading, verb: number): LabelledSpan | undefined {
  const { tokens, kind, to } = reading;
  const end = Math.min(to[verb] ?? tokens.length, verb + LONGEST_PHRASE);
  const nominal = (at: number) => NOMINAL.includes(kind[at] ?? -1) && !CALENDAR.test(tokens[at]?.key ?? '');
  let last = verb + 1;
  const initial = (at: number) => tokens[at]?.key === '.' && nominal(at - 1) && nominal(at + 1);
  while (last < end && (nominal(last) || initial(last) || /^(?:of|and)$/.test(tokens[last]?.key ?? '')))
    last++;
  const heads = Array.from({ length: last - verb - 1 }, (_, i) => kind[verb + 1 + i] ?? -1);
  if (!heads.some((each) => HEADS.includes(each))) return undefined;
  if (tokens[last]?.key === ',') {
    let close = last + 1;
    while (close < end && close - last <= LONGEST_ASIDE && kind[close] !== KIND.PUNCT) close++;
    if (/^[.,]$/.test(tokens[close]?.key ?? '') && kind[last + 1] === KIND.DET) last = close;
  }
  return { part: 'source', from: verb + 1, to: last };
}
