import { allowedTransitions, bestLabels, passes } from '#lib/attribution/chain.ts';
import { clauseMarks, sentenceSignatures } from '#lib/attribution/clause-marks.ts';
import { LABEL_COUNT as K } from '#lib/attribution/label.ts';
import { firstPass, labelFeatures } from '#lib/attribution/label-features.ts';
import type { Model } from '#lib/attribution/model.ts';
import { type Reading, read } from '#lib/attribution/reading.ts';
import { tokenFeatures } from '#lib/attribution/token-features.ts';
import { cut, indexFeatures, joinSequences, type Source, toSequence } from './feature-index.ts';
import type { LabelledText } from './learn-lexicon.ts';
import { type Chain, type Sequence, TRAINING, trainChain } from './train-chain.ts';

/** How often a feature of the first and of the second pass must occur to be kept. */
const LEAST = { first: 20, second: 10 };
/** The second pass is trained on what chains that did not see the text made of it, one for each part. */
const FOLDS = 3;
/** The fewest tokens of a chain in training, unless the text ends. */
const PIECE = 150;

/** A trained tagger before it is packed: hash of each row, and the chain of each pass. */
export interface TrainedTagger {
  /** The second chain's rows are those of the first keys, then those of the second. */
  firstKeys: Int32Array;
  secondKeys: Int32Array;
  first: Chain;
  second: Chain;
}

/** What reading a text takes. */
type Ears = Pick<Model, 'lexicon' | 'kinds'>;

interface Example {
  reading: Reading;
  labels: Uint8Array;
  sequence: Sequence;
}

function scores({ rows, starts, labels }: Sequence, { weights }: Chain): Float64Array {
  const sums = new Float64Array(labels.length * K);
  for (let i = 0; i < labels.length; i++)
    for (let f = starts[i] as number; f < (starts[i + 1] as number); f++)
      for (let k = 0; k < K; k++)
        (sums[i * K + k] as number) += weights[(rows[f] as number) * K + k] as number;
  return sums;
}

/** The second pass's features of a text, given what a chain makes of it. */
function secondSource({ reading, sequence }: Example, chain: Chain): Source {
  const transitions = allowedTransitions(chain.transitions);
  const own = scores(sequence, chain);
  const pass = firstPass(reading, bestLabels(own, transitions), passes(own, transitions).marginals);
  return { count: reading.tokens.length, features: (i, list) => labelFeatures(pass, i, list) };
}

/**
 * Pieces of a text, each a chain of some paragraphs. Where a span runs over a break there is no cut; but most breaks must
 * lie inside a piece, or the chain never learns that spans end there.
 */
function pieces({ reading, labels }: Example, sequence: Sequence): Sequence[] {
  const { tokens } = reading;
  let last = 0;
  return cut(sequence, (i) => {
    const goesOn = (labels[i] ?? 0) > 0 && (labels[i] ?? 0) % 2 === 0;
    if (goesOn || i - last < PIECE || tokens[i]?.paragraph === tokens[i - 1]?.paragraph) return false;
    last = i;
    return true;
  });
}

/**
 * Trains both passes of the tagger on labelled texts; `say` is told how far it is. About five minutes for PolNeAR on one
 * core; the same texts give the same tagger.
 */
export function trainTagger(texts: LabelledText[], ears: Ears, say: (what: string) => void): TrainedTagger {
  const sources = texts.map(({ text }) => {
    const reading = read(text, ears);
    const context = { reading, marks: clauseMarks(reading), signatures: sentenceSignatures(reading) };
    const features: Source['features'] = (i, list) => tokenFeatures(context, i, list);
    return { reading, count: reading.tokens.length, features };
  });
  const index = indexFeatures(sources, LEAST.first);
  const examples = sources.map((source, i): Example => {
    const labels = texts[i]?.labels ?? new Uint8Array(source.count);
    return { reading: source.reading, labels, sequence: toSequence(source, index, labels) };
  });
  say(`${index.hashes.length} features of the first pass`);
  const chain = (of: Example[], epochs: number) =>
    trainChain(
      of.flatMap((each) => pieces(each, each.sequence)),
      index.hashes.length,
      { ...TRAINING, epochs },
    );
  const seconds: Source[] = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    const without = chain(
      examples.filter((_, i) => i % FOLDS !== fold),
      TRAINING.epochs - 2,
    );
    examples.forEach((example, i) => {
      if (i % FOLDS === fold) seconds[i] = secondSource(example, without);
    });
    say(`part ${fold + 1} of ${FOLDS} held out`);
  }
  const first = chain(examples, TRAINING.epochs);
  say('first pass trained');
  const own = indexFeatures(seconds, LEAST.second);
  const joined = examples.flatMap((example, i) => {
    const source = seconds[i];
    if (!source) return [];
    const second = toSequence(source, own, example.labels);
    return pieces(example, joinSequences(example.sequence, second, index.hashes.length));
  });
  const second = trainChain(joined, index.hashes.length + own.hashes.length);
  say(`second pass trained, ${own.hashes.length} features of its own`);
  return { firstKeys: index.hashes, secondKeys: own.hashes, first, second };
}
