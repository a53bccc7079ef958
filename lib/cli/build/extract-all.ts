import type { Extracted } from './extract-one.ts';
import { extractionVersion } from './load-model.ts';
import { inputKey, type RawInput } from './raw-input.ts';
import { runInOrder } from './run-in-order.ts';

/** So many inputs travel to a worker at a time. */
const BATCH = 16;

/** An input with its key, on the way to a worker. */
export interface KeyedInput {
  input: RawInput;
  key: string;
}

async function* batches(
  inputs: AsyncIterable<RawInput>,
  wanted: (key: string, where: string) => boolean,
): AsyncGenerator<KeyedInput[]> {
  const version = await extractionVersion();
  let batch: KeyedInput[] = [];
  for await (const input of inputs) {
    const key = inputKey(input, version);
    if (!wanted(key, input.where)) continue;
    batch.push({ input, key });
    if (batch.length < BATCH) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

/**
 * Reads inputs in so many worker threads and gives the results in the order of the inputs.
 *
 * @param wanted is asked for every input, in order, whether it is to be read
 */
export async function* extractAll(
  inputs: AsyncIterable<RawInput>,
  workers: number,
  wanted: (key: string, where: string) => boolean = () => true,
): AsyncGenerator<Extracted> {
  const filename = new URL('./extract-worker.ts', import.meta.url);
  for await (const done of runInOrder<KeyedInput[], Extracted[]>(filename, batches(inputs, wanted), workers))
    yield* done;
}
