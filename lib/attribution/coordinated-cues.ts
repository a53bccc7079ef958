import type { LabelledSpan } from './label.ts';
import type { LinkedSpans } from './link.ts';
import type { Reading } from './reading.ts';
import { KIND } from './word-kind.ts';

const JOINS = new Set(['and', 'but']);
/** Only words that stand in a cue more often than not. */
const STRONG = 4;

/** Where in a content a second cue of the same source begins: "denied that …, and instead SAID …". */
function secondCue(
  { tokens, kind, cue, quotations }: Reading,
  { from, to }: LabelledSpan,
): LabelledSpan | undefined {
  for (let i = from + 2; i < to - 2; i++) {
    if (!JOINS.has(tokens[i]?.key ?? '') || quotations.inside[i] === 1) continue;
    let verb = i + 1;
    while (verb < to && (kind[verb] === KIND.ADV || kind[verb] === KIND.AUX)) verb++;
    const said = kind[verb] === KIND.VERB && (cue[verb] ?? 0) >= STRONG && !tokens[verb]?.key.endsWith('ing');
    if (said && verb < to - 1) return { part: 'cue', from: i + 1, to: verb + 1 };
  }
  return undefined;
}

/**
 * Parts what one source says with two cues where the tagger saw one content: "Ukraine denied the accusations and instead
 * said …" is two attributions, each with its own stance. Linear.
 */
export function splitCoordinated(reading: Reading, linked: LinkedSpans[]): LinkedSpans[] {
  return linked.flatMap((each) => {
    const [cue] = each.cue;
    const at = each.content.findIndex((span) => cue && span.from >= cue.to);
    const content = each.content[at];
    if (!cue || !content || each.source.length === 0) return [each];
    const second = secondCue(reading, content);
    if (!second) return [each];
    const { tokens } = reading;
    const end = tokens[second.from - 2]?.key === ',' ? second.from - 2 : second.from - 1;
    return [
      { ...each, content: each.content.with(at, { ...content, to: end }) },
      { source: each.source, cue: [second], content: [{ ...content, from: second.to }] },
    ];
  });
}
