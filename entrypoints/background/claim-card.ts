import { findDepartures } from '#lib/match/find-departures.ts';
import type { BackgroundQuestions } from '#lib/messages/questions.ts';
import type { AppearanceView, ClaimView } from '#lib/model/view.ts';
import { claimView } from '#lib/pack/claim-view.ts';
import type { OpenPack } from './known-packs.ts';

/**
 * A claim's card, the rows of other outlets compared with the page's sentence where there is one.
 *
 * @throws UnknownIdError where the pack has no such claim
 */
export function claimCard(
  { index, compiled }: OpenPack,
  question: BackgroundQuestions['claim']['ask'],
): ClaimView {
  const view = claimView(index, question);
  const { id, sentence } = question;
  if (sentence === undefined) return view;
  const compared = (row: AppearanceView): AppearanceView => ({
    ...row,
    departures: findDepartures(compiled, id, sentence, row),
    copies: row.copies.map(compared),
  });
  return { ...view, others: view.others.map(compared) };
}
