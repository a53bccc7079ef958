import type { Stance } from '#lib/model/claim.ts';
import type { AppearanceView } from '#lib/model/view.ts';
import type { MessageKey } from '../Translation.ts';

/** What a stance is called in a table, in the order of a key: from no distance to the most. */
export const STANCE_WORDS = {
  asserts: 'matrixAsserts',
  attributes: 'matrixAttributes',
  doubts: 'matrixDoubts',
  denies: 'matrixDenies',
} as const satisfies Record<Stance, MessageKey>;

/** The different stances of some rows, in the order of the key. */
export function stancesOf(rows: readonly AppearanceView[]): Stance[] {
  const stances: Stance[] = ['asserts', 'attributes', 'doubts', 'denies'];
  return stances.filter((stance) => rows.some((row) => row.stance === stance));
}
