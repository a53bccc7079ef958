import { ask } from '#lib/messages/ask.ts';
import type { ClaimView, EntityView, SearchHit } from '#lib/model/view.ts';
import { asError } from './as-error.ts';
import { NO_PAGE } from './no-page.ts';

/** A card that the popup shows in place of its list. */
export type OpenCard =
  | { kind: 'claim'; view: ClaimView }
  | { kind: 'entity'; view: EntityView }
  | { kind: 'failed'; error: Error };

/** The card of a claim or a name, as seen from no page. */
export async function openCard({ kind, id }: Pick<SearchHit, 'kind' | 'id'>): Promise<OpenCard> {
  try {
    return kind === 'claim'
      ? { kind, view: await ask('claim', { id, page: NO_PAGE, words: '' }) }
      : { kind, view: await ask('entity', { id, page: NO_PAGE, words: '' }) };
  } catch (thrown) {
    return { kind: 'failed', error: asError(thrown) };
  }
}
