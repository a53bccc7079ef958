import type { MatrixView } from '#lib/model/view.ts';
import { isMade } from '../claims-made.ts';
import type { MessageKey } from '../Translation.ts';
import type { Find } from './find.ts';

/** What the reader wants to see of a page's finds. */
export interface PanelFilter {
  query: string;
  /** An outlet's name; empty for all. */
  outlet: string;
  kind: 'all' | 'claim' | 'entity';
}

/** Nothing left out. */
export const NO_FILTER: PanelFilter = { query: '', outlet: '', kind: 'all' };

/** The kinds to choose from, and what they are called. */
export const KINDS = [
  { kind: 'all', label: 'panelKindAll' },
  { kind: 'claim', label: 'panelKindClaims' },
  { kind: 'entity', label: 'panelKindNames' },
] as const satisfies readonly { kind: PanelFilter['kind']; label: MessageKey }[];

/**
 * The finds that the choices leave, in the order given; a name belongs to no outlet.
 *
 * @param matching the keys of those that the query finds; absent where there is no query
 */
export function filterFinds(
  finds: readonly Find[],
  { outlet, kind }: Pick<PanelFilter, 'outlet' | 'kind'>,
  matching: ReadonlySet<string> | undefined,
): Find[] {
  return finds.filter(
    (find) =>
      (kind === 'all' || find.kind === kind) &&
      (outlet === '' || find.outlets.includes(outlet)) &&
      (matching?.has(find.key) ?? true),
  );
}

/** The matrix of the claims that are left; one that the page only contradicts is none of its own. */
export function filterMatrix(matrix: MatrixView, left: readonly Find[]): MatrixView {
  const ids = new Set(left.filter(isMade).map(({ id }) => id));
  return { ...matrix, claims: matrix.claims.filter(({ id }) => ids.has(id)) };
}
