import type { LabelledSpan } from './label.ts';
import type { LinkedSpans } from './link.ts';
import { takenBy } from './phrases.ts';
import type { Reading } from './reading.ts';
import { subjectAfter } from './subjects.ts';
import { CALENDAR } from './titles.ts';
import { KIND } from './word-kind.ts';

/** What may stand in a noun phrase before its name. */
const IN_PHRASE: number[] = [KIND.NOUN, KIND.PROPN, KIND.DET, KIND.ADJ, KIND.NUM, KIND.PART];
/** Somebody is quoted in no more pieces than these without being named again. */
const MOST_CONTENTS = 30;
const BETWEEN: number[] = [KIND.ADV, KIND.AUX];

const firstToken = ({ source, cue, content }: LinkedSpans) =>
  Math.min(...[...source, ...cue, ...content].map(({ from }) => from));
const lastToken = ({ source, cue, content }: LinkedSpans) =>
  Math.max(...[...source, ...cue, ...content].map(({ to }) => to)) - 1;

/** False for a dash or a bracket that the tagger took for a cue. */
function isWords({ tokens }: Reading, { from, to }: LabelledSpan): boolean {
  return tokens.slice(from, to).some(({ key }) => key === ':' || /\p{L}/u.test(key));
}

/** The source of an earlier attribution in the sentence: "X said …, adding that …". */
function sharedSource(reading: Reading, cue: LabelledSpan, earlier: LinkedSpans[]): LabelledSpan | undefined {
  const sentence = reading.tokens[cue.from]?.sentence;
  let best: LabelledSpan | undefined;
  for (const { source } of earlier) {
    for (const span of source) {
      const here = reading.tokens[span.from]?.sentence === sentence && span.to <= cue.from;
      if (here && (!best || span.from > best.from)) best = span;
    }
  }
  return best;
}

/** The name or pronoun before the cue, or the name right after it. */
function nearbyName(
  { tokens, kind }: Reading,
  cue: LabelledSpan,
  taken: Uint8Array,
): LabelledSpan | undefined {
  const sentence = tokens[cue.from]?.sentence;
  const here = (i: number) => tokens[i]?.sentence === sentence;
  let last = cue.from - 1;
  while (here(last) && (BETWEEN.includes(kind[last] ?? -1) || tokens[last]?.key === ',')) last--;
  const isName = (i: number) =>
    (kind[i] === KIND.PROPN || kind[i] === KIND.PRON) && !CALENDAR.test(tokens[i]?.key ?? '');
  while (here(last) && (!isName(last) || taken[last] === 1)) last--;
  if (here(last)) {
    let first = last;
    if (kind[last] === KIND.PROPN)
      while (here(first - 1) && IN_PHRASE.includes(kind[first - 1] ?? -1) && taken[first - 1] === 0) first--;
    return { part: 'source', from: first, to: last + 1 };
  }
  let end = cue.to;
  while (here(end) && kind[end] === KIND.PROPN && isName(end)) end++;
  return end > cue.to ? { part: 'source', from: cue.to, to: end } : undefined;
}

/** True for "“…,” said Ben Wallace": a quotation before its verb. */
function saidAfter({ quotations, kind }: Reading, cue: LabelledSpan, { content }: LinkedSpans): boolean {
  const verb = cue.to - cue.from === 1 && kind[cue.from] === KIND.VERB;
  return verb && content.some(({ to }) => to === cue.from && quotations.inside[to - 1] === 1);
}

/**
 * Gives attributions what the tagger left out: a cue without source takes the sentence's subject, an unclaimed content
 * goes on with what was reported just before, or is dropped. So is what has a mark for a cue.
 */
export function complete(reading: Reading, linked: LinkedSpans[]): LinkedSpans[] {
  const ordered = [...linked].sort((a, b) => firstToken(a) - firstToken(b));
  const taken = takenBy(reading, linked, 'content');
  const done: LinkedSpans[] = [];
  for (const each of ordered) {
    if (each.cue.length > 0 && !each.cue.some((span) => isWords(reading, span))) continue;
    const [cue] = each.cue;
    const [content] = each.content;
    if (each.source.length > 0) done.push(each);
    else if (cue && saidAfter(reading, cue, each)) {
      const source = subjectAfter(reading, cue.to - 1);
      done.push(source ? { ...each, source: [source] } : each);
    } else if (cue && each.content.some(({ to }) => to === cue.from)) {
      // "Russia has been accused of …": what stands before the cue is no source.
      done.push(each);
    } else if (cue) {
      const recent = done.slice(-6);
      const source = sharedSource(reading, cue, recent) ?? nearbyName(reading, cue, taken);
      done.push(source ? { ...each, source: [source] } : each);
    } else if (content) {
      const last = done.findLastIndex(({ source }) => source.length > 0);
      const before = done[last];
      const apart = before
        ? (reading.tokens[content.from]?.paragraph ?? 0) - (reading.tokens[lastToken(before)]?.paragraph ?? 0)
        : Number.POSITIVE_INFINITY;
      const goesOn = before && apart <= 1 && apart >= 0 && before.content.length < MOST_CONTENTS;
      if (goesOn) done[last] = { ...before, content: [...before.content, ...each.content] };
      else done.push(each);
    }
  }
  return done.filter(({ source, cue }) => source.length + cue.length > 0);
}
