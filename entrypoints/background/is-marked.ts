import type { Mention } from '#lib/model/mention.ts';
import type { Choices } from '#lib/model/settings.ts';
import { LEAST_SCORES } from '../../components/confidence.ts';

/** Which mentions the reader wants marked. */
export function isMarked({ claims, names, confidence }: Pick<Choices, 'claims' | 'names' | 'confidence'>) {
  return ({ kind, score }: Mention): boolean =>
    kind === 'claim' ? claims && score >= LEAST_SCORES[confidence] : names;
}
