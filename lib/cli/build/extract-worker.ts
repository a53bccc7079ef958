import type { KeyedInput } from './extract-all.ts';
import { type Extracted, extractOne } from './extract-one.ts';
import { shippedModel } from './load-model.ts';

const model = await shippedModel();

/** A worker's task: reads some inputs. */
export default function extractSome(inputs: KeyedInput[]): Extracted[] {
  return inputs.map(({ input, key }) => extractOne(input, key, model));
}
