import type { LinkedSpans } from './link.ts';
import { LONGEST_PHRASE, NOMINAL, takenBy } from './phrases.ts';
import type { Reading } from './reading.ts';
import { KIND } from './word-kind.ts';

const CALLS =
  /^(?:call|describe|see|perceive|consider|term|regard|view)s?$|^(?:called|described|saw|perceived|considered|termed|regarded|viewed|dubbed|labell?ed)$/;
/** The longest name between "what" and the verb. */
const LONGEST_NAME = 8;

/**
 * "What it perceives as discrimination", "what Mr. Novak called a scandal": the words are those of the one named, not the
 * writer's. Not within what is reported already, where the words are the speaker's. Linear.
 */
export function calledWhat(reading: Reading, linked: LinkedSpans[]): LinkedSpans[] {
  const { tokens, kind, to, quotations } = reading;
  const cues = takenBy(reading, linked, 'cue');
  const taken = takenBy(reading, linked, 'content');
  // Where the tagger’s content is just this, the words are the one’s who calls it so.
  for (const { content } of linked) for (const { from } of content) taken[from] = 0;
  return tokens.flatMap(({ key }, what): LinkedSpans[] => {
    if (key !== 'what' || quotations.inside[what] === 1 || taken[what] === 1) return [];
    const last = Math.min(to[what] ?? 0, what + LONGEST_PHRASE);
    let end = what + 1;
    while (end < last && end - what <= LONGEST_NAME && NOMINAL.includes(kind[end] ?? -1)) end++;
    let verb = end;
    while (verb < last && (kind[verb] === KIND.AUX || kind[verb] === KIND.ADV)) verb++;
    if (end === what + 1 || !CALLS.test(tokens[verb]?.key ?? '') || cues[verb] === 1) return [];
    const from = tokens[verb + 1]?.key === 'as' ? verb + 2 : verb + 1;
    let stop = from;
    while (stop < last && (quotations.inside[stop] === 1 || kind[stop] !== KIND.PUNCT)) stop++;
    if (stop === from) return [];
    return [
      {
        source: [{ part: 'source', from: what + 1, to: end }],
        cue: [{ part: 'cue', from: end, to: from }],
        content: [{ part: 'content', from, to: stop }],
      },
    ];
  });
}
