import { ask, askPage } from '#lib/messages/ask.ts';
import { NoAnswerError } from '#lib/messages/reply.ts';
import { finds } from '../../components/panel/find.ts';
import type { PanelPage } from '../../components/panel/panel-page.ts';
import { asError } from '../popup/as-error.ts';

/**
 * What stands on a tab's page, for the panel. Unlike the popup, the panel has no page read that is not: it follows the reader
 * to tabs they have not asked about. What goes wrong comes back as a state.
 */
export async function readPanelPage(tab: number): Promise<PanelPage> {
  try {
    const { found, page } = await askPage(tab, 'found', {});
    const claims = found.flatMap(({ kind, id }) => (kind === 'claim' ? id : []));
    const matrix = await ask('matrix', { claims, page });
    return { kind: 'read', finds: finds(found, matrix), matrix };
  } catch (thrown) {
    if (thrown instanceof NoAnswerError) return { kind: 'unread', refused: false };
    return { kind: 'failed', error: asError(thrown) };
  }
}

/** Has a tab's page read once, because the reader asks for it, and tells what stands there. */
export async function haveRead(tab: number): Promise<PanelPage> {
  try {
    await ask('readTab', { tab });
  } catch (thrown) {
    const error = asError(thrown);
    if (error.name === 'PausedError') return { kind: 'paused' };
    return error.name === 'TabNotReadableError'
      ? { kind: 'unread', refused: true }
      : { kind: 'failed', error };
  }
  return await readPanelPage(tab);
}
