import type { LabelledSpan } from './label.ts';
import type { LinkedSpans } from './link.ts';
import type { Reading } from './reading.ts';
import { KIND } from './word-kind.ts';

const IN_PHRASE: number[] = [KIND.NOUN, KIND.PROPN, KIND.DET, KIND.ADJ, KIND.NUM];
const NAMES: number[] = [KIND.NOUN, KIND.PROPN];
/** A word that stands in a cue often enough. */
const CUE = 2;

/** The noun phrase that is all that stands between the first and the last word of a cue, where both report. */
function speakerInside({ kind, cue }: Reading, { from, to }: LabelledSpan): LabelledSpan | undefined {
  const inside = kind.subarray(from + 1, to - 1);
  if (inside.length === 0 || (cue[from] ?? 0) < CUE || (cue[to - 1] ?? 0) < CUE) return undefined;
  if (kind[from] !== KIND.VERB || kind[to - 1] !== KIND.VERB) return undefined;
  if (!inside.every((each) => IN_PHRASE.includes(each)) || !NAMES.includes(inside.at(-1) ?? -1))
    return undefined;
  return { part: 'source', from: from + 1, to: to - 1 };
}

/**
 * "Maariv reported Luhansk representatives saying …": where the tagger takes all of it for one cue, it is two attributions of
 * the same content, one within the other.
 */
export function cueWithinCue(reading: Reading, linked: LinkedSpans[]): LinkedSpans[] {
  return linked.flatMap((each) => {
    const [cue] = each.cue;
    const source = cue && each.cue.length === 1 ? speakerInside(reading, cue) : undefined;
    if (!cue || !source) return [each];
    return [
      { ...each, cue: [{ ...cue, to: source.from }] },
      { source: [source], cue: [{ ...cue, from: source.to }], content: each.content },
    ];
  });
}
