import { InputError } from '../input-error.ts';

type Training = (args: string[]) => Promise<number>;

/** Each training is one file, loaded only when it is called. */
const trainings: Record<string, () => Promise<Training>> = {
  acceptor: async () => (await import('./train-acceptor.ts')).trainAcceptor,
  attribution: async () => (await import('./train-attribution.ts')).trainAttribution,
  ranker: async () => (await import('./train-ranker.ts')).trainRanker,
  'word-vectors': async () => (await import('./train-word-vectors.ts')).trainWordVectors,
};

/** The command `train WHAT DATA [OUTPUT]`: makes one of the shipped models anew from public data (assets/models/README.md). */
export async function train([what = '', ...args]: string[]): Promise<number> {
  const load = Object.hasOwn(trainings, what) ? trainings[what] : undefined;
  if (!load) throw new InputError('train', `name what to train: ${Object.keys(trainings).join(', ')}.`);
  const training = await load();
  return training(args);
}
