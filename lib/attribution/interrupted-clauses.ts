import type { LabelledSpan } from './label.ts';
import type { LinkedSpans } from './link.ts';
import { hasVerb, takenBy } from './phrases.ts';
import type { Reading } from './reading.ts';
import { SAYING } from './report-words.ts';
import { sentenceEnd } from './sentence-end.ts';
import { KIND } from './word-kind.ts';

/** True where a sentence’s first words are no clause yet: "The museum", "If this argument fails". */
function isFragment(reading: Reading, { from, to }: LabelledSpan): boolean {
  const { kind, quotations } = reading;
  if (from !== reading.from[from] || quotations.inside.subarray(from, to).includes(1)) return false;
  return kind[from] === KIND.SCONJ || !hasVerb(reading, from, to);
}

/**
 * Gives a speaker who interrupts a clause the rest of it: "The museum, Ms. Berg said, CELEBRATED ITS HEROES", of which the
 * tagger often has the first piece only. Linear.
 */
export function interruptedClauses(reading: Reading, linked: LinkedSpans[]): LinkedSpans[] {
  const { tokens } = reading;
  const taken = takenBy(reading, linked, 'source', 'cue', 'content');
  return linked.map((each) => {
    const [content, ...others] = each.content;
    const [cue] = each.cue;
    const [source] = each.source;
    if (!content || !cue || !source || others.length > 0 || !isFragment(reading, content)) return each;
    const first = Math.min(cue.from, source.from);
    const last = Math.max(cue.to, source.to);
    if (first !== content.to + 1 || tokens[content.to]?.key !== ',' || tokens[last]?.key !== ',') return each;
    const rest: LabelledSpan = { part: 'content', from: last + 1, to: sentenceEnd(reading, last) };
    const free = rest.from < rest.to && !taken.subarray(rest.from, rest.to).includes(1);
    if (!free || SAYING.has(tokens[rest.from]?.key ?? '')) return each;
    return { ...each, content: [content, rest] };
  });
}
