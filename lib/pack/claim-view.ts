import type { Claim } from '#lib/model/claim.ts';
import type { PageContext } from '#lib/model/page.ts';
import type { AppearanceView, ClaimView } from '#lib/model/view.ts';
import { appearanceView, inRowOrder, usualStance } from './appearance-view.ts';
import { collapseCopies } from './collapse-copies.ts';
import { contrastView } from './contrast-view.ts';
import { coverageView } from './coverage-view.ts';
import { type PackIndex, UnknownIdError } from './index-pack.ts';
import { labelSetView } from './label-view.ts';
import { ownArticles } from './own-articles.ts';

/** What is asked for a claim's card. */
export interface ClaimQuestion {
  id: string;
  page: PageContext;
  /** The text of the page that the card was opened on, for the page's own words. */
  words: string;
}

/**
 * A claim's card. Rows that differ in stance come first: from the stance of the outlet being read where it has rows of its
 * own, else from the stance that most rows take.
 *
 * @throws UnknownIdError where the pack has no such claim
 */
export function claimView(index: PackIndex, { id, page, words }: ClaimQuestion): ClaimView {
  const claim = index.claims.get(id);
  if (!claim) throw new UnknownIdError(id);
  const articles = ownArticles(index, page);
  const { own, others } = rowsOf(index, claim, articles);
  const usual = usualStance(own.length > 0 ? own : others);
  return {
    id,
    statement: claim.statement,
    eventDate: claim.eventDate,
    others: collapseCopies(inRowOrder(others, usual)),
    own: inRowOrder(own, usual),
    labels: (index.labelSets.get(id) ?? []).map((set) => labelSetView(index, set, words)),
    contrasts: (index.contrasts.get(id) ?? []).map((contrast) => contrastView(index, contrast, articles)),
    contradicting: claim.contradicts.flatMap((other) => contradiction(index, other, articles) ?? []),
    coverage: coverageView(index.pack),
  };
}

/** A claim that says the opposite, with the rows of other outlets; `undefined` where there are none. */
function contradiction(
  index: PackIndex,
  id: string,
  ownArticles: ReadonlySet<string>,
): ClaimView['contradicting'][number] | undefined {
  const claim = index.claims.get(id);
  if (!claim) throw new UnknownIdError(id);
  const rows = rowsOf(index, claim, ownArticles).others;
  if (rows.length === 0) return undefined;
  return { id, statement: claim.statement, rows: collapseCopies(inRowOrder(rows, usualStance(rows))) };
}

function rowsOf(
  index: PackIndex,
  { appearances }: Claim,
  ownArticles: ReadonlySet<string>,
): Record<'own' | 'others', AppearanceView[]> {
  const rows = (mine: boolean) =>
    appearances
      .filter(({ article }) => ownArticles.has(article) === mine)
      .map((appearance) => appearanceView(index, appearance));
  return { own: rows(true), others: rows(false) };
}
