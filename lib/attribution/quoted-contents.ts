import type { LabelledSpan } from './label.ts';
import type { LinkedSpans } from './link.ts';
import type { Reading } from './reading.ts';

/** A quotation shorter than this is a word or a name. */
const LEAST = 5;
/** This much of a quotation must be reported for all of it to be. */
const BEGUN = 0.25;
/** How far before a quotation its attribution may end: "… told reporters on Wednesday. “…”". */
const FAR = 8;

const spansOf = ({ source, cue, content }: LinkedSpans) => [...source, ...cue, ...content];
const endOf = (each: LinkedSpans) => Math.max(...spansOf(each).map(({ to }) => to));

/** The quotations of a text, marks included, that are closed. */
function closedQuotations({ quotations }: Reading): LabelledSpan[] {
  const found: LabelledSpan[] = [];
  quotations.open.forEach((open, i) => {
    const length = quotations.length[i] ?? 0;
    if (open === i && length > 0) found.push({ part: 'content', from: i, to: i + length + 2 });
  });
  return found;
}

function overlap(content: LabelledSpan[], { from, to }: LabelledSpan): number {
  return content.reduce(
    (sum, span) => sum + Math.max(0, Math.min(span.to, to) - Math.max(span.from, from)),
    0,
  );
}

/** An attribution's content with all of a quotation of which it had a part. */
function widened(content: LabelledSpan[], quotation: LabelledSpan): LabelledSpan[] {
  const { from, to } = quotation;
  const inside = content.filter((span) => span.from < to && from < span.to);
  const whole = {
    ...quotation,
    from: Math.min(from, ...inside.map((span) => span.from)),
    to: Math.max(to, ...inside.map((span) => span.to)),
  };
  return [...content.filter((span) => !inside.includes(span)), whole].sort((a, b) => a.from - b.from);
}

/** True where a quotation goes on with what was just quoted: "…,” she said, “and …”", or as the paragraph's next sentence. */
function goesOn(
  { tokens, from, quotations }: Reading,
  before: LinkedSpans,
  quotation: LabelledSpan,
): boolean {
  const end = endOf(before);
  const at = quotation.from;
  if (end > at || tokens[end - 1]?.paragraph !== tokens[at]?.paragraph) return false;
  const quoted = before.content.some((span) => quotations.inside[span.from] === 1);
  if (!quoted || before.source.length === 0) return false;
  const direct = at - end <= 1 && /^[,:]?$/.test(at > end ? (tokens[end]?.key ?? '') : '');
  const next = from[at] === at && (tokens[at]?.sentence ?? 0) - (tokens[end - 1]?.sentence ?? 0) === 1;
  return direct || (next && at - end <= FAR);
}

/**
 * Gives quotations to whom they belong: all of a quotation to the attribution that has a good part of it, and one that goes
 * on with what was just quoted to the same speaker. Words in quotation marks are somebody's; the tagger errs on their ends.
 */
export function fillQuotations(reading: Reading, linked: LinkedSpans[]): LinkedSpans[] {
  const filled = [...linked].sort((a, b) => endOf(a) - endOf(b));
  let next = 0;
  for (const quotation of closedQuotations(reading)) {
    const { from, to } = quotation;
    while (next < filled.length && endOf(filled[next] as LinkedSpans) <= from) next++;
    // What may hold the quotation ends at it or after it, and not far away; what went before is the last that ended.
    const first = Math.max(0, next - 3);
    let best = -1;
    let most = 0;
    for (let i = first; i < filled.length && i < next + 6; i++) {
      const each = filled[i] as LinkedSpans;
      if (each.cue.some((cue) => cue.from >= from && cue.to <= to)) continue;
      const size = overlap(each.content, quotation);
      if (size > most) {
        most = size;
        best = i;
      }
    }
    if (to - from < LEAST + 2) continue;
    const holder = filled[best];
    if (holder && most >= BEGUN * (to - from)) {
      if (most < to - from) filled[best] = { ...holder, content: widened(holder.content, quotation) };
      continue;
    }
    const before = filled[next - 1];
    if (most === 0 && before && goesOn(reading, before, quotation))
      filled[next - 1] = { ...before, content: [...before.content, quotation] };
  }
  return filled;
}
