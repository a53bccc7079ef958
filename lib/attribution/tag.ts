import { bestLabels, passes } from './chain.ts';
import { clauseMarks, sentenceSignatures } from './clause-marks.ts';
import { FeatureList } from './feature-list.ts';
import { LABEL_COUNT as K, type LabelledSpan } from './label.ts';
import { firstPass, labelFeatures } from './label-features.ts';
import { likelySpans } from './likely-spans.ts';
import type { Model } from './model.ts';
import type { Reading } from './reading.ts';
import { tokenFeatures } from './token-features.ts';

/** Below `WORTH`, yet good enough for an attribution that would else lack a part. */
const SPARE_WORTH = 0.1;

/** What the tagger finds in a text; both lists in order, none over another of the same list. */
export interface Tagging {
  spans: LabelledSpan[];
  /** Less likely spans, some of them the same. */
  spare: LabelledSpan[];
}

/**
 * The sources, cues and contents of a text. Two passes: the second corrects the first, since
 * it sees what the first made of the tokens around (stacking; Wolpert 1992). Linear.
 */
export function tag(reading: Reading, { step, first, second }: Model): Tagging {
  const count = reading.tokens.length;
  const sums = new Int32Array(count * K);
  const list = new FeatureList();
  const context = { reading, marks: clauseMarks(reading), signatures: sentenceSignatures(reading) };
  for (let i = 0; i < count; i++) {
    list.count = 0;
    tokenFeatures(context, i, list);
    first.features.addTo(sums, i * K, list);
  }
  const scores = Float64Array.from(sums, (sum) => sum * step);
  const pass = firstPass(
    reading,
    bestLabels(scores, first.transitions),
    passes(scores, first.transitions).marginals,
  );
  for (let i = 0; i < count; i++) {
    list.count = 0;
    labelFeatures(pass, i, list);
    second.features.addTo(sums, i * K, list);
  }
  const final = passes(
    Float64Array.from(sums, (sum) => sum * step),
    second.transitions,
  );
  return { spans: likelySpans(final), spare: likelySpans(final, SPARE_WORTH) };
}
