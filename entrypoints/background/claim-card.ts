import { explainClaim } from '#lib/match/explain-claim.ts';
import { findDepartures } from '#lib/match/find-departures.ts';
import type { BackgroundQuestions } from '#lib/messages/questions.ts';
import type { AppearanceView, ClaimView } from '#lib/model/view.ts';
import { claimView } from '#lib/pack/claim-view.ts';
import type { OpenPack } from './known-packs.ts';

/**
 * A claim's card; where there is a sentence of the page, the rows of other outlets compared with it, and why it is the claim.
 *
 * @throws UnknownIdError where the pack has no such claim
 */
export function claimCard(
  { index, compiled }: OpenPack,
  question: BackgroundQuestions['claim']['ask'],
): ClaimView {
  const view = claimView(index, question);
  const { id, sentence, page } = question;
  if (sentence === undefined) return view;
  const compared = (row: AppearanceView): AppearanceView => ({
    ...row,
    departures: findDepartures(compiled, id, sentence, row),
    copies: row.copies.map(compared),
  });
  const others = view.others.map(compared);
  const why = explainClaim(compiled, { id, sentence, page, others });
  return { ...view, others, ...(why && { why }) };
}
