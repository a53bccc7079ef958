import type { LabelledSpan } from './label.ts';
import type { Reading } from './reading.ts';

/** The three parts of one attribution; tokens, end exclusive. */
export interface LinkedSpans {
  source: LabelledSpan[];
  cue: LabelledSpan[];
  content: LabelledSpan[];
}

/** Penalties in tokens for what stands between a cue and a span; tuned on PolNeAR's development part. */
const SENTENCE = 30;
const PARAGRAPH = 60;
const OTHER_CUE = 25;
const FARTHEST = { source: 40, content: 95 };
/** How many cues on each side of a span are looked at, so that linking stays linear. */
const AROUND = 4;

/** How far a span stands from another, given the attributions around. */
function gap(reading: Reading, around: LinkedSpans[], one: LabelledSpan, span: LabelledSpan): number {
  const [before, after] = span.from < one.from ? [span, one] : [one, span];
  const end = reading.tokens[before.to - 1];
  const start = reading.tokens[after.from];
  let far = Math.max(0, after.from - before.to);
  far += SENTENCE * ((start?.sentence ?? 0) - (end?.sentence ?? 0));
  if (start?.paragraph !== end?.paragraph) far += PARAGRAPH;
  for (const other of around) {
    const [cue] = other.cue;
    if (cue && cue.from >= before.to && cue.to <= after.from) far += OTHER_CUE;
  }
  return far;
}

/** The attribution that a span belongs to most likely, among those around. */
function nearest(reading: Reading, around: LinkedSpans[], span: LabelledSpan): LinkedSpans | undefined {
  let best: LinkedSpans | undefined;
  let least = span.part === 'source' ? FARTHEST.source : FARTHEST.content;
  for (const candidate of around) {
    const [cue] = candidate.cue;
    if (!cue) continue;
    let far = gap(reading, around, cue, span);
    if (span.part === 'source')
      far += (cue.from >= span.to ? -0.5 : 0) + (candidate.source.length > 0 ? 3 : 0);
    else {
      // "According to X, what X says": the content stands beside the source, not the cue.
      for (const source of candidate.source)
        if (source.from >= cue.to) far = Math.min(far, gap(reading, around, source, span));
      far += candidate.content.length > 0 ? 2 : 0;
    }
    if (far >= least) continue;
    least = far;
    best = candidate;
  }
  return best;
}

/** The attributions whose cues stand around each of some spans, which are in order like the cues. */
function* withAround(spans: LabelledSpan[], cues: LinkedSpans[]): Generator<[LabelledSpan, LinkedSpans[]]> {
  let passed = 0;
  for (const span of spans) {
    while (passed < cues.length && (cues[passed]?.cue[0]?.from ?? 0) < span.from) passed++;
    yield [span, cues.slice(Math.max(0, passed - AROUND), passed + AROUND)];
  }
}

/** A word that stands in a cue more often than not. */
const PLAIN_CUE = 4;

/**
 * The likely spans, and those spare cues whose words hardly ever are anything else ("according to"), in sentences where
 * nothing likely was found.
 */
function withPlainCues(
  { cue, tokens }: Reading,
  likely: LabelledSpan[],
  spare: LabelledSpan[],
): LabelledSpan[] {
  const told = new Set(likely.map(({ from }) => tokens[from]?.sentence));
  const plain = spare.filter(
    ({ part, from, to }) =>
      part === 'cue' &&
      !told.has(tokens[from]?.sentence) &&
      cue.subarray(from, to).some((strength) => strength >= PLAIN_CUE),
  );
  return [...likely, ...plain].sort((a, b) => a.from - b.from);
}

const overlaps = (one: LabelledSpan, other: LabelledSpan) => one.from < other.to && other.from < one.to;

/**
 * Joins the tagger's spans into attributions: each source and content goes to the nearest cue, a content without one stands
 * alone. A cue that is left without source or content takes a spare span of its sentence. Linear.
 */
export function link(reading: Reading, likely: LabelledSpan[], spare: LabelledSpan[]): LinkedSpans[] {
  const spans = withPlainCues(reading, likely, spare);
  const cues = spans.flatMap((span): LinkedSpans[] =>
    span.part === 'cue' ? [{ source: [], cue: [span], content: [] }] : [],
  );
  const alone: LinkedSpans[] = [];
  for (const part of ['source', 'content'] as const) {
    const own = spans.filter((span) => span.part === part);
    for (const [span, around] of withAround(own, cues)) {
      const best = nearest(reading, around, span);
      if (best) best[part].push(span);
      else if (part === 'content') alone.push({ source: [], cue: [], content: [span] });
    }
  }
  const taken = new Uint8Array(reading.tokens.length);
  for (const { from, to } of spans) taken.fill(1, from, to);
  for (const part of ['source', 'content'] as const) {
    const free = spare.filter(
      (span) => span.part === part && !taken.subarray(span.from, span.to).includes(1),
    );
    for (const [span, around] of withAround(free, cues)) {
      const best = nearest(reading, around, span);
      const [cue] = best?.cue ?? [];
      if (!best || !cue || best[part].length > 0 || overlaps(cue, span)) continue;
      if (reading.tokens[cue.from]?.sentence === reading.tokens[span.from]?.sentence) best[part].push(span);
    }
  }
  return [...cues, ...alone].filter(({ source, content }) => source.length + content.length > 0);
}
