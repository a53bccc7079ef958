import { setImmediate } from 'node:timers/promises';

/** Buffers are let go some time after the collection that finds them unused. */
const COLLECTIONS = 6;

/** Bytes in use, buffers included, once all that can be collected is; nothing where Node runs without `--expose-gc`. */
export async function memoryInUse(): Promise<number | undefined> {
  if (!globalThis.gc) return undefined;
  for (let i = 0; i < COLLECTIONS; i++) {
    globalThis.gc();
    await setImmediate();
  }
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}
