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

const covers = (spans: LabelledSpan[], { from, to }: LabelledSpan) =>
  spans.some((each) => from >= each.from && to <= each.to);

/** What is left of some spans without those that a rule’s attribution has; all of them where nothing would be left. */
function without(spans: LabelledSpan[], taken: LabelledSpan[]): LabelledSpan[] {
  if (spans.length < 2) return spans;
  const left = spans.filter((span) => !covers(taken, span));
  return left.length > 0 ? left : spans;
}

/** A rule’s content, and the stretch from its source to the end of its cue: who speaks within it is the rule’s. */
function heldBy({ source, cue, content }: LinkedSpans): LabelledSpan[] {
  const frame = [...source, ...cue];
  const from = Math.min(...frame.map((span) => span.from)) - 1;
  return [...content, { part: 'cue', from, to: Math.max(...frame.map((span) => span.to)) }];
}

/** True where a tagger’s cue has nothing but what a later one of the same sentence reports: the rule’s is the right one. */
function isMistaken(each: LinkedSpans, rule: LinkedSpans): boolean {
  const [cue] = each.cue;
  const [said] = rule.cue;
  if (!cue || !said || cue.to > said.from) return false;
  return each.content.every((span) => span.from >= said.to && covers(rule.content, span));
}

/**
 * Settles who has what, where rules found attributions beside the tagger’s: what a rule knows to be said by one is no second
 * content of another; and no content ends in the midst of another’s source, or goes on over a claim that the
 * writer sets against it ("despite claims by"). Linear.
 */
export function settle(reading: Reading, tagged: LinkedSpans[], ruled: LinkedSpans[]): LinkedSpans[] {
  const isRuled = new Set(ruled);
  const ordered = [...tagged, ...ruled].sort((a, b) => firstOf(a) - firstOf(b));
  return ordered.flatMap((each, i) => {
    let { source, content } = each;
    for (const other of ordered.slice(Math.max(0, i - AROUND), i + AROUND + 1)) {
      if (other === each) continue;
      if (isRuled.has(other)) {
        if (!isRuled.has(each) && isMistaken(each, other)) return [];
        content = without(content, heldBy(other));
        source = without(source, other.source);
      }
      content = content.flatMap((span) => {
        const at = intrusion(reading, span, other);
        return at === undefined ? [span] : endBefore(reading, span, at);
      });
    }
    return [{ ...each, source, content }];
  });
}
