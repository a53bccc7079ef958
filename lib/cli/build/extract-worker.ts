import type { KeyedInput } from './extract-all.ts';
import { type Extracted, extractOne } from './extract-one.ts';
import { shippedReading } from './load-model.ts';

const readWith = await shippedReading();

/** A worker's task: reads some inputs. */
export default function extractSome(inputs: KeyedInput[]): Extracted[] {
  return inputs.map(({ input, key }) => extractOne(input, key, readWith));
}
