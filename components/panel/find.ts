import type { TabFind } from '#lib/model/found.ts';
import type { MatrixView } from '#lib/model/view.ts';

/** Something found on the page, as an entry of the side panel. */
export interface Find extends TabFind {
  /** The outlets that have the claim. */
  outlets: string[];
  /** The mentions that the entry stands for: a name is listed where the page gives it first. */
  keys: string[];
}

/** The entries of the side panel, in reading order: every mention of a claim, and each name once. */
export function finds(mentions: readonly TabFind[], matrix: MatrixView): Find[] {
  const named = Map.groupBy(mentions, ({ kind, id }) => `${kind} ${id}`);
  return mentions.flatMap((mention): Find[] => {
    const all = named.get(`${mention.kind} ${mention.id}`) ?? [];
    if (mention.kind === 'entity') {
      const keys = all.map(({ key }) => key);
      return all[0] === mention ? [{ ...mention, outlets: [], keys }] : [];
    }
    const claim = matrix.claims.find(({ id }) => id === mention.id);
    const outlets = matrix.outlets.flatMap(({ name }, index) => (claim?.cells[index]?.length ? name : []));
    return [{ ...mention, outlets, keys: [mention.key] }];
  });
}
