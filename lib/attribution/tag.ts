import { bestLabels, passes } from './chain.ts';
import { clauseMarks, sentenceSignatures } from './clause-marks.ts';
import { FeatureList } from './feature-list.ts';
import { LABEL_COUNT as K, type LabelledSpan } from './label.ts';
import { firstPass, labelFeatures } from './label-features.ts';
import { likelySpans } from './likely-spans.ts';
import { type Model, PASS_COLUMNS } from './model.ts';
import type { Reading } from './reading.ts';
import { tokenFeatures } from './token-features.ts';

/** How much the first pass still counts beside the second: together they err less than either (on PolNeAR's dev part). */
const FIRST_SHARE = 0.6;
/** Below `WORTH`, yet good enough for an attribution that would else lack a part. */
const SPARE_WORTH = 0.1;

/** What the tagger finds in a text; both lists in order, none over another of the same list. */
export interface Tagging {
  spans: LabelledSpan[];
  /** Less likely spans, some of them the same. */
  spare: LabelledSpan[];
}

/** The scores of one pass: the columns from `offset` on. */
function scoresOf(sums: Int32Array, offset: number, step: number): Float64Array {
  const scores = new Float64Array(sums.length / 2);
  for (let at = 0; at < scores.length; at++) {
    const label = at % K;
    scores[at] = (sums[(at - label) * 2 + offset + label] ?? 0) * step;
  }
  return scores;
}

function blend(first: Float64Array, second: Float64Array): Float64Array {
  return first.map((value, i) => FIRST_SHARE * value + (1 - FIRST_SHARE) * (second[i] ?? 0));
}

/**
 * The sources, cues and contents of a text. Two passes: the second also sees what the first made of the tokens around
 * (stacking; Wolpert 1992), and both are averaged. Linear.
 */
export function tag(reading: Reading, { features, steps, transitions }: Model): Tagging {
  const count = reading.tokens.length;
  const sums = new Int32Array(count * PASS_COLUMNS);
  const list = new FeatureList();
  const context = { reading, marks: clauseMarks(reading), signatures: sentenceSignatures(reading) };
  for (let i = 0; i < count; i++) {
    list.count = 0;
    tokenFeatures(context, i, list);
    features.addTo(sums, i * PASS_COLUMNS, list);
  }
  const first = scoresOf(sums, 0, steps.first);
  const pass = firstPass(
    reading,
    bestLabels(first, transitions.first),
    passes(first, transitions.first).marginals,
  );
  for (let i = 0; i < count; i++) {
    list.count = 0;
    labelFeatures(pass, i, list);
    features.addTo(sums, i * PASS_COLUMNS, list);
  }
  const both = passes(
    blend(first, scoresOf(sums, K, steps.second)),
    blend(transitions.first, transitions.second),
  );
  return { spans: likelySpans(both), spare: likelySpans(both, SPARE_WORTH) };
}
