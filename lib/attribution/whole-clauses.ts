import type { LabelledSpan } from './label.ts';
import type { LinkedSpans } from './link.ts';
import { hasVerb, takenBy } from './phrases.ts';
import type { Reading } from './reading.ts';
import { reportEnd } from './report-end.ts';
import { REPORT_NOUNS, SAYS } from './report-words.ts';
import { KIND } from './word-kind.ts';

/** How much may stand between a cue and its clause: "said on Tuesday". */
const NEAR = 4;

/** The longest aside between a clause’s subject and its verb. */
const LONGEST_ASIDE = 25;
/** No clause is longer, in tokens, so that looking at all of it stays linear. */
const LONGEST_CLAUSE = 150;

/** "The programme, run by the ministry, HAS brought": a subject without its verb, which stands after an aside. */
function lacksVerb(reading: Reading, content: LabelledSpan): boolean {
  const { tokens, kind, to } = reading;
  if (hasVerb(reading, content.from, content.to)) return false;
  const mark = tokens[content.to]?.key ?? '';
  if (mark !== ',' && !/^[-–—]{1,2}$/.test(mark)) return false;
  const end = Math.min(to[content.from] ?? 0, content.to + LONGEST_ASIDE);
  for (let i = content.to + 1; i < end - 1; i++)
    if (tokens[i]?.key === mark) {
      const next = kind[i + 1] === KIND.ADV ? i + 2 : i + 1;
      return hasVerb(reading, next, next + 1) && !tokens[next]?.key.endsWith('ing');
    }
  return false;
}

/**
 * True where a reported clause plainly goes on: ", wounding two", ", but they left", "the separatists’ accusations that",
 * "and that they left".
 */
function goesOn(reading: Reading, content: LabelledSpan): boolean {
  const { tokens, kind } = reading;
  const at = content.to;
  const key = tokens[at]?.key ?? '';
  const before = tokens[at - 1]?.key ?? '';
  if (REPORT_NOUNS.has(key) && /^'s?$/.test(before)) return true;
  if (key === 'and' && tokens[at + 1]?.key === 'that') return true;
  if (lacksVerb(reading, content)) return true;
  if (key !== ',') return false;
  const next = tokens[at + 1]?.key ?? '';
  return next === 'but' || (kind[at + 1] === KIND.VERB && next.endsWith('ing'));
}

/** "CLAUSE, a diplomatic source told Reuters": all of it, where the tagger has only a relative clause within, or its last words. */
function wholeBefore(reading: Reading, { source: [who] }: LinkedSpans, content: LabelledSpan): LabelledSpan {
  const { tokens, from, quotations } = reading;
  if (!who || who.from < content.to || tokens[who.from - 1]?.key !== ',') return content;
  const start = from[content.from] ?? 0;
  const same = tokens[who.from]?.sentence === tokens[content.from]?.sentence;
  if (!same || content.to - start > LONGEST_CLAUSE || quotations.inside[content.from] === 1) return content;
  const relative = /^(?:which|who|where)$/.test(tokens[content.from]?.key ?? '');
  const rest = !hasVerb(reading, content.from, content.to) && hasVerb(reading, start, content.from);
  return relative || rest ? { ...content, from: start, to: who.from - 1 } : content;
}

/**
 * Contents as long as the clause that a plain reporting verb has: to its end where it goes on after a comma with a
 * participle or "but", and from the sentence’s start where the tagger has only a relative clause of it. Linear.
 */
export function wholeClauses(reading: Reading, linked: LinkedSpans[]): LinkedSpans[] {
  const { tokens, quotations, kind } = reading;
  const taken = takenBy(reading, linked, 'source', 'cue', 'content');
  const free = (from: number, to: number) => !taken.subarray(from, to).includes(1);
  return linked.map((each) => {
    const [content, ...others] = each.content;
    const [cue] = each.cue;
    if (!content || !cue || others.length > 0 || each.source.length === 0) return each;
    const whole = wholeBefore(reading, each, content);
    if (whole !== content && free(whole.from, content.from) && free(content.to, whole.to))
      return { ...each, content: [whole] };
    const verb = cue.to - 1;
    const key = tokens[verb]?.key ?? '';
    const plain = kind[verb] === KIND.VERB && (SAYS.has(key) || SAYS.has(`${key}s`));
    const follows = content.from >= cue.to && content.from - cue.to <= NEAR;
    if (!plain || !follows || quotations.inside[content.to - 1] === 1) return each;
    if (!goesOn(reading, content)) return each;
    const to = reportEnd(reading, content.from);
    if (tokens[content.to]?.key === ',' && !free(content.to, to)) return each;
    return to > content.to ? { ...each, content: [{ ...content, to }] } : each;
  });
}
