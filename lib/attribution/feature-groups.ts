import { distance } from './distance.ts';
import { CUE_STRENGTHS } from './lexicon.ts';
import type { Reading } from './reading.ts';
import { placeOf } from './token-features.ts';
import { SHAPES } from './vocabulary.ts';
import { KIND_COUNT as KINDS } from './word-kind.ts';

/** Features that depend on the same few small numbers. */
export interface FeatureGroup {
  /** The numbers of their templates. */
  templates: readonly number[];
  /** How many combinations of those numbers there are. */
  size: number;
}

const CLASSES = 256;
const DISTANCES = 10;
const PLACES = 8;

/** The groups of `nearbyFeatures`; what belongs to none has a word in it (`wordyFeatures`). */
export const FEATURE_GROUPS = [
  { templates: [14, 15, 16, 63], size: CUE_STRENGTHS * KINDS ** 3 },
  { templates: [17], size: KINDS ** 3 },
  { templates: [18], size: KINDS ** 3 },
  { templates: [21], size: CLASSES ** 2 },
  { templates: [22], size: CLASSES ** 2 },
  { templates: [28], size: SHAPES ** 3 },
  { templates: [41, 43], size: PLACES * 8 * KINDS * SHAPES },
  { templates: [61, 62], size: CUE_STRENGTHS ** 5 },
  { templates: [48, 49, 51], size: DISTANCES ** 3 },
] as const satisfies FeatureGroup[];

/**
 * Writes which combination of each group a token has to `found`, and returns of how many groups it has one: the last is
 * for quotations alone. Two tokens must stand before it and two after it.
 */
export function combinationsAt(reading: Reading, i: number, found: Int32Array): number {
  const { kind, fine, shape, cue, quotations } = reading;
  const kindPair = (kind[i - 1] as number) * KINDS + (kind[i] as number);
  const laterKinds = (kind[i + 1] as number) * KINDS + (kind[i + 2] as number);
  const near = kindPair * KINDS + (kind[i + 1] as number);
  const own = cue[i] as number;
  found[0] = own * KINDS ** 3 + near;
  found[1] = (kind[i - 2] as number) * KINDS ** 2 + kindPair;
  found[2] = (kind[i] as number) * KINDS ** 2 + laterKinds;
  found[3] = (fine[i - 1] as number) * CLASSES + (fine[i] as number);
  found[4] = (fine[i] as number) * CLASSES + (fine[i + 1] as number);
  found[5] = ((shape[i - 1] as number) * SHAPES + (shape[i] as number)) * SHAPES + (shape[i + 1] as number);
  const { inside } = quotations;
  const quoted = (inside[i - 1] as number) + 2 * (inside[i] as number) + 4 * (inside[i + 1] as number);
  found[6] =
    ((quoted * PLACES + placeOf(reading, i)) * KINDS + (kind[i] as number)) * SHAPES + (shape[i] as number);
  const cuesBefore = (cue[i - 2] as number) * CUE_STRENGTHS + (cue[i - 1] as number);
  const cuesAfter = (cue[i + 1] as number) * CUE_STRENGTHS + (cue[i + 2] as number);
  found[7] = (cuesBefore * CUE_STRENGTHS + own) * CUE_STRENGTHS ** 2 + cuesAfter;
  const open = quotations.open[i] as number;
  if (open < 0) return 8;
  const length = quotations.length[i] as number;
  const ends = distance(i - open) * DISTANCES + distance(length + open + 1 - i);
  found[8] = distance(length) * DISTANCES ** 2 + ends;
  return 9;
}
