import type { LabelledSpan } from './label.ts';
import type { LinkedSpans } from './link.ts';
import { takenBy, verbGroupStart } from './phrases.ts';
import type { Reading } from './reading.ts';
import { KIND } from './word-kind.ts';

const PARTICIPLES = new Set(['accused', 'suspected', 'blamed']);
const LINKS = new Set(['of', 'for']);

/** The cue of a passive accusation that ends at a token: "has been repeatedly accused of". */
function passiveCue(reading: Reading, participle: number): LabelledSpan | undefined {
  const first = verbGroupStart(reading, participle);
  const auxiliary = reading.tokens
    .slice(first, participle)
    .some(({ key }) => /^(?:been|was|were|is|are|being|be)$/.test(key));
  return auxiliary ? { part: 'cue', from: first, to: participle + 2 } : undefined;
}

/**
 * Accusations whose author is not named: "Russia has been accused of …". The one accused and the charge are the content,
 * there is no source. Linear.
 */
export function passiveAccusations(reading: Reading, linked: LinkedSpans[]): LinkedSpans[] {
  const { tokens, kind, from, to, quotations } = reading;
  const isPassive = ({ from: first, to: end }: LabelledSpan) => {
    for (let i = first; i < end; i++)
      if (PARTICIPLES.has(tokens[i]?.key ?? '') && LINKS.has(tokens[i + 1]?.key ?? ''))
        return passiveCue(reading, i) !== undefined;
    return false;
  };
  // The tagger takes the one accused for the source, or leaves it out.
  const active = linked.filter(
    ({ source, cue, content }) =>
      !cue.some(
        (span) =>
          isPassive(span) &&
          (source.some(({ to: end }) => end <= span.from) ||
            (source.length === 0 && content.every(({ from: start }) => start >= span.to))),
      ),
  );
  const taken = takenBy(reading, active, 'cue');
  const found: LinkedSpans[] = [];
  tokens.forEach(({ key }, i) => {
    if (!PARTICIPLES.has(key) || taken[i] === 1 || quotations.inside[i] === 1) return;
    if (!LINKS.has(tokens[i + 1]?.key ?? '')) return;
    const cue = passiveCue(reading, i);
    if (!cue) return;
    let first = cue.from;
    while (first > (from[i] ?? 0) && kind[first - 1] !== KIND.PUNCT && kind[first - 1] !== KIND.CCONJ)
      first--;
    let last = to[i] ?? tokens.length;
    while (last > cue.to && kind[last - 1] === KIND.PUNCT) last--;
    if (first === cue.from || last === cue.to || taken.subarray(first, last).includes(1)) return;
    found.push({
      source: [],
      cue: [cue],
      content: [
        { part: 'content', from: first, to: cue.from },
        { part: 'content', from: cue.to, to: last },
      ],
    });
  });
  const within = ({ from: start, to: end }: LabelledSpan) =>
    found.some(
      ({ content: [subject, charge] }) => subject && charge && start < charge.to && subject.from < end,
    );
  return [...active.filter(({ cue, content }) => cue.length > 0 || !content.some(within)), ...found];
}
