import type { LinkedSpans } from './link.ts';
import { LONGEST_PHRASE, takenBy } from './phrases.ts';
import type { Reading } from './reading.ts';
import { reportEnd } from './report-end.ts';
import { sentenceEnd } from './sentence-end.ts';
import { KIND } from './word-kind.ts';

/** No clause is longer, in tokens, so that looking for its start stays linear. */
const LONGEST = 150;

/** The source of "according to X", and what X says: after a comma at the sentence’s start, before one behind a clause. */
function parts(reading: Reading, at: number): { end: number; from: number; to: number } | undefined {
  const { tokens, from, to } = reading;
  const first = from[at] ?? 0;
  const most = Math.min(to[at] ?? 0, at + LONGEST_PHRASE);
  let end = at + 2;
  while (end < most && tokens[end]?.key !== ',') end++;
  if (at - first <= 1)
    return end < most ? { end, from: end + 1, to: reportEnd(reading, end + 1) } : undefined;
  if (tokens[at - 1]?.key !== ',' || at - first > LONGEST) return undefined;
  return { end: Math.min(end, sentenceEnd(reading, at)), from: first, to: at - 1 };
}

/**
 * "According to X, …" at the start of a sentence, and "…, according to X" behind a clause, where the tagger has no cue:
 * nothing else is as certain, and what another says in the same sentence is not X’s. Linear.
 */
export function accordingTo(reading: Reading, linked: LinkedSpans[]): LinkedSpans[] {
  const { tokens, kind, quotations } = reading;
  const taken = takenBy(reading, linked, 'cue');
  return tokens.flatMap(({ key }, at): LinkedSpans[] => {
    if (key !== 'according' || tokens[at + 1]?.key !== 'to' || taken[at] === 1) return [];
    if (quotations.inside[at] === 1) return [];
    const found = parts(reading, at);
    if (!found || found.end <= at + 2 || !kind.subarray(found.from, found.to).includes(KIND.VERB)) return [];
    return [
      {
        source: [{ part: 'source', from: at + 2, to: found.end }],
        cue: [{ part: 'cue', from: at, to: at + 2 }],
        content: [{ part: 'content', from: found.from, to: found.to }],
      },
    ];
  });
}
