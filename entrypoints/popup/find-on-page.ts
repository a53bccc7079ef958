import { ask, askPage } from '#lib/messages/ask.ts';
import type { Found } from '#lib/messages/questions.ts';
import { NoAnswerError } from '#lib/messages/reply.ts';
import type { FoundClaim, PageState } from '../../components/page-state.ts';
import { asError } from './as-error.ts';
import { NO_PAGE } from './no-page.ts';

/**
 * What stands on a tab's page. A page that is not being read yet is read once: opening the popup is what allows it.
 * What goes wrong comes back as a state, `unreadable`, `paused` or `failed`.
 */
export async function findOnPage(tab: number): Promise<PageState> {
  try {
    const found = firstOfEach(await readAndAsk(tab));
    const claims = found.filter(({ kind }) => kind === 'claim');
    return {
      kind: 'read',
      claims: await Promise.all(claims.map(withStatement)),
      names: found.filter(({ kind }) => kind === 'entity'),
    };
  } catch (thrown) {
    const error = asError(thrown);
    if (error.name === 'PausedError') return { kind: 'paused' };
    return error.name === 'TabNotReadableError' ? { kind: 'unreadable' } : { kind: 'failed', error };
  }
}

async function readAndAsk(tab: number): Promise<Found[]> {
  try {
    return (await askPage(tab, 'found', { wanted: true })).found;
  } catch (error) {
    if (!(error instanceof NoAnswerError)) throw error;
    await ask('readTab', { tab });
    return (await askPage(tab, 'found', { wanted: true })).found;
  }
}

/** The first mention of each claim and each name, in the order given. */
function firstOfEach(found: readonly Found[]): Found[] {
  const first = new Map<string, Found>();
  for (const each of found) {
    const what = `${each.kind} ${each.id}`;
    if (!first.has(what)) first.set(what, each);
  }
  return [...first.values()];
}

async function withStatement({ key, id, text }: Found): Promise<FoundClaim> {
  const { statement } = await ask('claim', { id, page: NO_PAGE, words: '' });
  return { key, id, text, statement };
}
