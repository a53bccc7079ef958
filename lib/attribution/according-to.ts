import type { LinkedSpans } from './link.ts';
import { LONGEST_PHRASE, takenBy } from './phrases.ts';
import type { Reading } from './reading.ts';
import { reportEnd } from './report-end.ts';
import { KIND } from './word-kind.ts';

/**
 * "According to X, …" at the start of a sentence, where the tagger has no cue: nothing else is as certain, and what
 * another says in the same sentence is not X’s. Linear.
 */
export function accordingTo(reading: Reading, linked: LinkedSpans[]): LinkedSpans[] {
  const { tokens, from, to, kind, quotations } = reading;
  const taken = takenBy(reading, linked, 'cue');
  return tokens.flatMap(({ key }, at): LinkedSpans[] => {
    if (key !== 'according' || tokens[at + 1]?.key !== 'to' || taken[at] === 1) return [];
    if (at - (from[at] ?? 0) > 1 || quotations.inside[at] === 1) return [];
    const most = Math.min(to[at] ?? 0, at + LONGEST_PHRASE);
    let comma = at + 2;
    while (comma < most && tokens[comma]?.key !== ',') comma++;
    if (comma === at + 2 || comma === most) return [];
    const end = reportEnd(reading, comma + 1);
    if (!kind.subarray(comma, end).includes(KIND.VERB)) return [];
    return [
      {
        source: [{ part: 'source', from: at + 2, to: comma }],
        cue: [{ part: 'cue', from: at, to: at + 2 }],
        content: [{ part: 'content', from: comma + 1, to: end }],
      },
    ];
  });
}
