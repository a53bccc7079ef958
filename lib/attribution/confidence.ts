import { BEGIN, LABEL_COUNT as K, type LabelledSpan, type Part } from './label.ts';
import type { LinkedSpans } from './link.ts';
import type { Reading } from './reading.ts';
import type { Tagging } from './tag.ts';

/** An attribution surer than this is kept: tuned on PolNeAR's development part. */
const ENOUGH = 0.13;
/** How sure an attribution without a source counts to have none, and the least that a source counts. */
const NO_SOURCE = 0.3;
const WEAK_SOURCE = 0.5;

/** Words that only begin a phrase: where a content has nothing else, the phrase was not found. */
const BEGINNING = /^(?:that|which|its|his|her|their|our|my|the|an?)$/;
/** Nobody is named by these alone. */
const ARTICLE = /^(?:the|an?)$/;

/** How likely each token of some spans is part of them, as the largest and as the mean. */
function chances(tagging: Tagging, spans: LabelledSpan[], part: Part): { most: number; mean: number } {
  let most = 0;
  let sum = 0;
  let count = 0;
  for (const { from, to } of spans) {
    for (let i = from; i < to; i++) {
      const at = i * K + BEGIN[part];
      const chance = (tagging.chances[at] ?? 0) + (tagging.chances[at + 1] ?? 0);
      most = Math.max(most, chance);
      sum += chance;
      count++;
    }
  }
  return { most, mean: count === 0 ? 0 : sum / count };
}

/**
 * The attributions whose parts are likely together: a cue without content says nothing, and a doubtful cue with a doubtful
 * content is more often none. What rules found, with cues that are not the tagger's, is left to them.
 */
export function likelyAttributions(
  { tokens }: Reading,
  tagging: Tagging,
  linked: LinkedSpans[],
): LinkedSpans[] {
  const plain = ({ from, to }: LabelledSpan) => tokens.slice(from, to).some(({ key }) => key === 'according');
  const tagged = new Set([...tagging.spans, ...tagging.spare]);
  const says = ({ from, to }: LabelledSpan) =>
    tokens.slice(from, to).some(({ key }) => !BEGINNING.test(key) && /[\p{L}\p{N}]/u.test(key));
  const isNobody = ({ from, to }: LabelledSpan) => to - from === 1 && ARTICLE.test(tokens[from]?.key ?? '');
  return linked.filter(({ source, cue, content }) => {
    if (!content.some(says) || source.some(isNobody)) return false;
    if (!cue.every((span) => tagged.has(span))) return true;
    // "According to" is nothing else.
    if (source.length > 0 && cue.some(plain)) return true;
    const named =
      source.length === 0 ? NO_SOURCE : Math.max(WEAK_SOURCE, chances(tagging, source, 'source').most);
    const sure = chances(tagging, cue, 'cue').most * chances(tagging, content, 'content').mean;
    return sure * Math.sqrt(named) > ENOUGH;
  });
}
