import type { MatrixView } from '#lib/model/view.ts';

/** What a page's content script tells of a mention. */
export interface FoundMention {
  key: string;
  kind: 'claim' | 'entity';
  id: string;
  text: string;
}

/** Something found on the page, as an entry of the side panel. */
export interface Find extends FoundMention {
  /** The neutral sentence; empty for a name. */
  statement: string;
  /** The outlets that have the claim. */
  outlets: string[];
  /** The mentions that the entry stands for: a name is listed where the page gives it first. */
  keys: string[];
}

/** The entries of the side panel, in reading order: every mention of a claim, and each name once. */
export function finds(mentions: readonly FoundMention[], matrix: MatrixView): Find[] {
  const named = Map.groupBy(mentions, ({ kind, id }) => `${kind} ${id}`);
  return mentions.flatMap((mention): Find[] => {
    const all = named.get(`${mention.kind} ${mention.id}`) ?? [];
    if (mention.kind === 'entity') {
      const keys = all.map(({ key }) => key);
      return all[0] === mention ? [{ ...mention, statement: '', outlets: [], keys }] : [];
    }
    const claim = matrix.claims.find(({ id }) => id === mention.id);
    const outlets = matrix.outlets.flatMap(({ name }, index) => (claim?.cells[index]?.length ? name : []));
    return [{ ...mention, statement: claim?.statement ?? '', outlets, keys: [mention.key] }];
  });
}
