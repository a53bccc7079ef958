import type { LabelledSpan } from './label.ts';
import type { LinkedSpans } from './link.ts';
import type { Reading } from './reading.ts';

const all = ({ source, cue, content }: LinkedSpans) => [...source, ...cue, ...content];
const firstOf = (each: LinkedSpans) => Math.min(...all(each).map(({ from }) => from));
/** Words that lead from what is reported to the next thing. */
const LEADS = /^(?:,|when|while|though|although|as|after|but|and|despite|amid)$/;
const AGAINST = /^(?:despite|amid)$/;
/** So many attributions on each side may have to do with one, so that settling stays linear. */
const AROUND = 6;

/** A content that ends before a token, and before the words that lead to it; none where nothing is left. */
function endBefore({ tokens }: Reading, content: LabelledSpan, at: number): LabelledSpan[] {
  let to = at;
  while (to > content.from && LEADS.test(tokens[to - 1]?.key ?? '')) to--;
  return to > content.from ? [{ ...content, to }] : [];
}

/** Where another attribution begins within a content and does not end in it, or is set against it; undefined where neither. */
function intrusion({ tokens }: Reading, content: LabelledSpan, other: LinkedSpans): number | undefined {
  const at = firstOf(other);
  if (at <= content.from || at >= content.to) return undefined;
  const cue = other.cue[0];
  const source = other.source[0];
  const against = AGAINST.test(tokens[at - 1]?.key ?? '');
  const cut = source?.from === at && cue && cue.from >= content.to;
  return against || cut ? at : undefined;
}

/**
 * Settles who has what, where rules found attributions beside the tagger’s: what a rule knows to be said by one is no second
 * content of another; and no content ends in the midst of another’s source, or goes on over a claim that the
 * writer sets against it ("despite claims by").
 */
export function settle(reading: Reading, tagged: LinkedSpans[], ruled: LinkedSpans[]): LinkedSpans[] {
  const isRuled = new Set(ruled);
  const ordered = [...tagged, ...ruled].sort((a, b) => firstOf(a) - firstOf(b));
  return ordered.map((each, i) => {
    let { content } = each;
    for (const other of ordered.slice(Math.max(0, i - AROUND), i + AROUND + 1)) {
      if (other === each) continue;
      const covered = (span: LabelledSpan) =>
        other.content.some(({ from, to }) => span.from >= from && span.to <= to);
      const stolen = isRuled.has(other) && content.some((span) => !covered(span));
      if (stolen) content = content.filter((span) => !covered(span));
      content = content.flatMap((span) => {
        const at = intrusion(reading, span, other);
        return at === undefined ? [span] : endBefore(reading, span, at);
      });
    }
    return { ...each, content };
  });
}
