import { runInOrder } from '../build/run-in-order.ts';
import type { Chain, Sequence } from './train-chain.ts';
import type { ChainJob } from './train-one-chain.ts';

/** Trains several chains at once, a thread each, and gives them in order: each is what `trainChain` makes of its sequences. */
export async function trainChains(sequences: Sequence[][], rowCount: number): Promise<Chain[]> {
  const chains: Chain[] = [];
  async function* jobs(): AsyncGenerator<ChainJob> {
    for (const each of sequences) yield { sequences: each, rowCount };
  }
  const file = new URL('train-one-chain.ts', import.meta.url);
  for await (const chain of runInOrder<ChainJob, Chain>(file, jobs(), sequences.length)) chains.push(chain);
  return chains;
}
