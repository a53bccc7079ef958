import { passes } from './chain.ts';
import { LABEL_COUNT as K, type LabelledSpan } from './label.ts';
import { likelySpans, type Worth } from './likely-spans.ts';
import type { Model } from './model.ts';
import { LONGEST_STRETCH } from './net/context-net.ts';
import type { Reading } from './reading.ts';

/** A span likelier than this, with both its ends, is worth marking; tuned on PolNeAR's development part. */
const WORTH: Worth = { source: 0.36, cue: 0.34, content: 0.25 };
/** Less likely, yet good enough for an attribution that would else lack a part. */
const SPARE_WORTH: Worth = { source: 0.2, cue: 0.1, content: 0.06 };
/** The fewest and the most tokens that are read at a time: pieces end with a paragraph, if it does not go on for ever. */
const PIECE = { least: 300, most: LONGEST_STRETCH };
/** Where the first pass gives no label besides "none" more than this, the second is not asked. */
const HOPELESS = 0.02;

/** What the tagger finds in a text; both lists in order, none over another of the same list. */
export interface Tagging {
  spans: LabelledSpan[];
  /** Less likely spans, some of them the same. */
  spare: LabelledSpan[];
  /** The probability of each label at each token, `token * LABEL_COUNT + label`; 0 where nothing was looked for. */
  chances: Float64Array;
}

/** Where pieces of a text end, as indices of tokens. */
function* pieceEnds({ tokens }: Reading): Generator<number> {
  let start = 0;
  for (let i = 1; i < tokens.length; i++) {
    const ends = i - start >= PIECE.least && tokens[i]?.paragraph !== tokens[i - 1]?.paragraph;
    if (!ends && i - start < PIECE.most) continue;
    yield i;
    start = i;
  }
  if (tokens.length > 0) yield tokens.length;
}

const isHopeless = (marginals: Float64Array) => {
  for (let at = 0; at < marginals.length; at += K) if ((marginals[at] as number) < 1 - HOPELESS) return false;
  return true;
};

/**
 * The sources, cues and contents of a text. Two passes: one by the words around each token, one that also sees what the
 * first made of the whole stretch (stacking; Wolpert 1992). Linear.
 */
export function tag(reading: Reading, model: Model): Tagging {
  const found: Tagging = {
    spans: [],
    spare: [],
    chances: new Float64Array(reading.tokens.length * K),
  };
  let from = 0;
  for (const to of pieceEnds(reading)) {
    const first = model.first.scores(reading, from, to);
    const { marginals } = passes(first, model.transitions.first);
    if (!isHopeless(marginals)) {
      const second = passes(model.net.scores(reading, from, to, first, marginals), model.transitions.second);
      const shift = (span: LabelledSpan) => ({ ...span, from: span.from + from, to: span.to + from });
      found.chances.set(second.marginals, from * K);
      found.spans.push(...likelySpans(second, WORTH).map(shift));
      found.spare.push(...likelySpans(second, SPARE_WORTH).map(shift));
    }
    from = to;
  }
  return found;
}
