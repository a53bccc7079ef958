import { ask } from '#lib/messages/ask.ts';
import type { TabFinds } from '#lib/messages/questions.ts';
import { firstOfEach } from '../../components/first-of-each.ts';
import type { PageState } from '../../components/page-state.ts';
import { asError } from './as-error.ts';

/**
 * What stands on a tab's page, its frames included. A page that is not being read yet is read once: opening the popup is what
 * allows it. What goes wrong comes back as a state, `unreadable`, `paused` or `failed`.
 */
export async function findOnPage(tab: number): Promise<PageState> {
  try {
    const found = firstOfEach((await readAndAsk(tab)).finds);
    return {
      kind: 'read',
      claims: found.filter(({ kind }) => kind === 'claim'),
      names: found.filter(({ kind }) => kind === 'entity'),
    };
  } catch (thrown) {
    const error = asError(thrown);
    if (error.name === 'PausedError') return { kind: 'paused' };
    return error.name === 'TabNotReadableError' ? { kind: 'unreadable' } : { kind: 'failed', error };
  }
}

async function readAndAsk(tab: number): Promise<TabFinds> {
  try {
    return await ask('finds', { tab, wanted: true });
  } catch (thrown) {
    if (asError(thrown).name !== 'NoAnswerError') throw thrown;
    await ask('readTab', { tab });
    return await ask('finds', { tab, wanted: true });
  }
}
