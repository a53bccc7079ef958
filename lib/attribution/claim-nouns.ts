import type { LabelledSpan } from './label.ts';
import type { LinkedSpans } from './link.ts';
import { LONGEST_PHRASE, NOMINAL, takenBy, verbGroupStart } from './phrases.ts';
import type { Reading } from './reading.ts';
import { reportEnd } from './report-end.ts';
import { REPORT_NOUNS } from './report-words.ts';
import { subjectBefore } from './subjects.ts';
import { KIND } from './word-kind.ts';

const OWNER = /^(?:his|her|its|their|my|our|your)$/;
const CHARGES = /^(?:accusations?|allegations?|charges|claims)$/;
const DENIED = /^(?:den(?:y|ied|ies)|reject(?:s|ed)?|disput(?:e|es|ed)|dismiss(?:es|ed)?|refut(?:e|es|ed))$/;
/** Here a charge ends and the one charged begins, or another clause. */
const CHARGE_ENDS = /^(?:at|against|but|which|that)$/;
/** How far after "claim that" its denial stands. */
const NEAR = 12;

const span = (part: LabelledSpan['part'], from: number, to: number): LabelledSpan => ({ part, from, to });

/** Whose a noun is, by what stands before it: "its", "Tulsa police’s". */
function ownerBefore({ tokens, kind, from }: Reading, noun: number): LabelledSpan | undefined {
  const start = Math.max(from[noun] ?? 0, noun - LONGEST_PHRASE);
  let last = noun - 1;
  while (last > start && kind[last] === KIND.ADJ) last--;
  const key = tokens[last]?.key ?? '';
  if (OWNER.test(key)) return span('source', last, last + 1);
  if (!/^'s?$/.test(key)) return undefined;
  let first = last;
  while (first > start && NOMINAL.includes(kind[first - 1] ?? -1)) first--;
  return first < last ? span('source', first, last + 1) : undefined;
}

/** Whose a noun is, by what follows it: "by Russia". */
function ownerAfter({ tokens, kind, to }: Reading, noun: number): LabelledSpan | undefined {
  if (!/^(?:by|from)$/.test(tokens[noun + 1]?.key ?? '')) return undefined;
  const most = Math.min(to[noun] ?? 0, noun + LONGEST_PHRASE);
  let end = noun + 2;
  while (end < most && NOMINAL.includes(kind[end] ?? -1) && tokens[end]?.key !== 'that') end++;
  return end > noun + 2 ? span('source', noun + 2, end) : undefined;
}

/** "Trump’s claim that …", "despite claims by Russia that …", "over its claim it is leaving". */
function claimed(reading: Reading, noun: number): LinkedSpans | undefined {
  const { tokens, to } = reading;
  const after = ownerAfter(reading, noun);
  const source = after ?? ownerBefore(reading, noun);
  const next = after?.to ?? noun + 1;
  const opens = /^(?:that|it|he|she|they|we)$/.test(tokens[next]?.key ?? '');
  if (!source || !opens || next + 2 >= (to[noun] ?? 0)) return undefined;
  return {
    source: [source],
    cue: [span('cue', noun, noun + 1)],
    content: [span('content', next, reportEnd(reading, next))],
  };
}

/** "It has also lobbed accusations of disinformation at its allies". */
function charged(reading: Reading, noun: number): LinkedSpans | undefined {
  const { tokens, kind, from, to } = reading;
  if (!CHARGES.test(tokens[noun]?.key ?? '') || tokens[noun + 1]?.key !== 'of') return undefined;
  let verb = noun - 1;
  if (kind[verb] === KIND.ADJ) verb--;
  if (kind[verb] !== KIND.VERB || verb < (from[noun] ?? 0) || DENIED.test(tokens[verb]?.key ?? ''))
    return undefined;
  const source = subjectBefore(reading, verb);
  if (!source) return undefined;
  const most = Math.min(to[noun] ?? 0, noun + LONGEST_PHRASE);
  let end = noun + 2;
  while (end < most && kind[end] !== KIND.PUNCT && !CHARGE_ENDS.test(tokens[end]?.key ?? '')) end++;
  if (end === noun + 2) return undefined;
  return {
    source: [source],
    cue: [span('cue', verbGroupStart(reading, verb), noun + 2)],
    content: [span('content', noun + 2, end)],
  };
}

/** "A claim that Russia has repeatedly denied": what is denied stands before, and the clause ends with the verb. */
function denied(reading: Reading, noun: number): LinkedSpans | undefined {
  const { tokens, kind, from, to } = reading;
  const end = Math.min(to[noun] ?? 0, noun + NEAR);
  let verb = noun + 2;
  while (verb < end && !DENIED.test(tokens[verb]?.key ?? '')) verb++;
  const rest = kind[verb + 1];
  const closes = verb + 1 >= (to[noun] ?? 0) || rest === KIND.PUNCT || rest === KIND.CCONJ;
  if (verb >= end || !closes) return undefined;
  const source = subjectBefore(reading, verb);
  const link = /^(?:that|which)$/.test(tokens[noun + 1]?.key ?? '') ? noun + 2 : noun + 1;
  if (source?.from !== link) return undefined;
  let first = noun;
  while (first > (from[noun] ?? 0) && (kind[first - 1] === KIND.DET || kind[first - 1] === KIND.ADJ)) first--;
  return {
    source: [source],
    cue: [span('cue', source.to, verb + 1)],
    content: [span('content', first, noun + 1)],
  };
}

/**
 * What nouns report that no cue of the tagger holds: somebody's claim that something is so, accusations that somebody
 * makes, a claim that somebody denies. Outside quotation marks only, where the words are the writer's. Linear.
 */
export function claimNouns(reading: Reading, linked: LinkedSpans[]): LinkedSpans[] {
  const { tokens, kind, quotations } = reading;
  const taken = takenBy(reading, linked, 'cue');
  return tokens.flatMap(({ key }, noun) => {
    const verb = kind[noun] === KIND.VERB && !CHARGES.test(key);
    if (!REPORT_NOUNS.has(key) || verb || quotations.inside[noun] === 1) return [];
    const found = denied(reading, noun) ?? claimed(reading, noun) ?? charged(reading, noun);
    const free = found?.cue.every(({ from, to }) => !taken.subarray(from, to).includes(1));
    return found && free ? [found] : [];
  });
}
