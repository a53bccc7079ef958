import type { LabelledSpan } from './label.ts';
import type { Reading } from './reading.ts';

/** The three parts of one attribution; tokens, end exclusive, in reading order. */
export interface LinkedSpans {
  source: LabelledSpan[];
  cue: LabelledSpan[];
  content: LabelledSpan[];
}

/** Penalties in tokens for what stands between a cue and a span; tuned on PolNeAR's development part. */
const SENTENCE = 30;
const PARAGRAPH = 60;
const OTHER_CUE = 25;
const FARTHEST_SOURCE = 40;
const FARTHEST_CONTENT = 95;

/** How far a span stands from a cue. */
function gap(reading: Reading, cues: LinkedSpans[], cue: LabelledSpan, span: LabelledSpan): number {
  const [before, after] = span.from < cue.from ? [span, cue] : [cue, span];
  const end = reading.tokens[before.to - 1];
  const start = reading.tokens[after.from];
  let far = Math.max(0, after.from - before.to);
  far += SENTENCE * ((start?.sentence ?? 0) - (end?.sentence ?? 0));
  if (start?.paragraph !== end?.paragraph) far += PARAGRAPH;
  for (const other of cues) {
    const [first] = other.cue;
    if (first && first.from >= before.to && first.to <= after.from) far += OTHER_CUE;
  }
  return far;
}

/**
 * Joins the tagger's spans into attributions: each source and content goes to the nearest cue, an unclaimed content
 * stands alone. Looks only at the cues around a span, so it is linear.
 */
export function link(reading: Reading, spans: LabelledSpan[]): LinkedSpans[] {
  const linked: LinkedSpans[] = [];
  const cues: { at: number; linked: LinkedSpans }[] = [];
  spans.forEach((span, at) => {
    if (span.part !== 'cue') return;
    const attribution: LinkedSpans = { source: [], cue: [span], content: [] };
    cues.push({ at, linked: attribution });
    linked.push(attribution);
  });
  let passed = 0;
  spans.forEach((span, at) => {
    while (passed < cues.length && (cues[passed]?.at ?? 0) < at) passed++;
    if (span.part === 'cue') return;
    const around = cues.slice(Math.max(0, passed - 4), passed + 4).map((each) => each.linked);
    let best: LinkedSpans | undefined;
    let nearest = span.part === 'source' ? FARTHEST_SOURCE : FARTHEST_CONTENT;
    for (const candidate of around) {
      const [cue] = candidate.cue;
      if (!cue) continue;
      let far = gap(reading, around, cue, span);
      if (span.part === 'source')
        far += (cue.from >= span.to ? -0.5 : 0) + (candidate.source.length > 0 ? 3 : 0);
      else far += candidate.content.length > 0 ? 2 : 0;
      if (far < nearest) {
        nearest = far;
        best = candidate;
      }
    }
    if (best) best[span.part as 'source' | 'content'].push(span);
    else if (span.part === 'content') linked.push({ source: [], cue: [], content: [span] });
  });
  return linked.filter(({ source, content }) => source.length + content.length > 0);
}
