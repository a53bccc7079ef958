import { type Chain, type Sequence, trainChain } from './train-chain.ts';

/** What a thread is given to train a chain. */
export interface ChainJob {
  sequences: Sequence[];
  rowCount: number;
}

/** Trains one chain, in a thread of its own. */
export default function trainOneChain({ sequences, rowCount }: ChainJob): Chain {
  return trainChain(sequences, rowCount);
}
