import { allowedTransitions } from '#lib/attribution/chain.ts';
import { LABEL_COUNT as K } from '#lib/attribution/label.ts';
import type { NetTensors } from '#lib/attribution/net/net-tensors.ts';
import type { Reading } from '#lib/attribution/reading.ts';
import { tokenFeatures } from '#lib/attribution/token-features.ts';
import { cut, indexFeatures, type Source, toSequence } from './feature-index.ts';
import { netExample } from './net-example.ts';
import { shared } from './shared.ts';
import type { Chain, Sequence } from './train-chain.ts';
import { trainChains } from './train-chains.ts';
import { newNet, trainNet } from './train-net.ts';

/** How often a feature must occur to be given a weight. */
const LEAST = 3;
/** The second pass is trained on what chains that did not see the text made of it, one for each part. */
const FOLDS = 3;
/** The fewest tokens of a piece in training, unless the text ends. */
const PIECE = 150;

/** A text as the tagger sees it, with the right label of each token. */
export interface ReadText {
  reading: Reading;
  labels: Uint8Array;
}

function scores({ rows, starts, labels }: Sequence, { weights }: Chain): Float64Array {
  const sums = new Float64Array(labels.length * K);
  for (let i = 0; i < labels.length; i++)
    for (let f = starts[i] as number; f < (starts[i + 1] as number); f++)
      for (let k = 0; k < K; k++)
        sums[i * K + k] = (sums[i * K + k] as number) + (weights[(rows[f] as number) * K + k] as number);
  return sums;
}

/**
 * The starts of a text's pieces of some paragraphs. Where a span runs over a break there is no cut; but most breaks must
 * lie inside a piece, or nobody learns that spans end there.
 */
function pieceStarts({ reading: { tokens }, labels }: ReadText): number[] {
  const starts = [0];
  for (let i = 1; i < tokens.length; i++) {
    const goesOn = (labels[i] ?? 0) > 0 && (labels[i] ?? 0) % 2 === 0;
    if (goesOn || i - (starts.at(-1) ?? 0) < PIECE) continue;
    if (tokens[i]?.paragraph !== tokens[i - 1]?.paragraph) starts.push(i);
  }
  return starts;
}

/** What the first pass comes to: hash of each row, the chain, and what chains that did not see a text make of it, by text. */
export interface TrainedFirst {
  keys: Int32Array;
  chain: Chain;
  unseen: Float64Array[];
}

/** Trains the first pass, once on all texts and once without each part of them. */
export async function trainFirst(texts: ReadText[], say: (what: string) => void): Promise<TrainedFirst> {
  const sources = texts.map(
    ({ reading }): Source => ({
      count: reading.tokens.length,
      features: (i, list) => tokenFeatures(reading, i, list),
    }),
  );
  const index = indexFeatures(sources, LEAST);
  say(`${index.hashes.length} features of the first pass`);
  const sequences = sources.map((source, i) =>
    shared(toSequence(source, index, texts[i]?.labels ?? new Uint8Array(source.count))),
  );
  const pieces = (counts: (text: number) => boolean) =>
    sequences.flatMap((sequence, i) => {
      const text = texts[i];
      return text && counts(i) ? cut(sequence, pieceStarts(text)) : [];
    });
  const parts = Array.from({ length: FOLDS }, (_, fold) => pieces((i) => i % FOLDS !== fold));
  const [chain, ...others] = await trainChains([pieces(() => true), ...parts], index.hashes.length);
  if (!chain) throw new Error('no chain was trained');
  const unseen = sequences.map((sequence, i) => scores(sequence, others[i % FOLDS] ?? chain));
  say('first pass trained');
  return { keys: index.hashes, chain, unseen };
}

/** Trains the second pass on what the first made of texts that it had not seen. */
export function trainSecond(
  texts: ReadText[],
  { chain, unseen }: TrainedFirst,
  vectors: number,
  say: (what: string) => void,
): Promise<NetTensors> {
  const transitions = allowedTransitions(chain.transitions);
  const examples = texts.flatMap((text, i) => {
    const starts = pieceStarts(text);
    return starts.map((from, piece) => {
      const to = starts[piece + 1] ?? text.labels.length;
      const first = unseen[i]?.slice(from * K, to * K) ?? new Float64Array((to - from) * K);
      return netExample(text.reading, from, to, text.labels, first, transitions);
    });
  });
  return trainNet(
    examples.filter(({ labels }) => labels.length > 0),
    newNet(vectors, chain.transitions),
    say,
  );
}
