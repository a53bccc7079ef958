import { ask } from '#lib/messages/ask.ts';
import { finds } from '../../components/panel/find.ts';
import type { PanelPage } from '../../components/panel/panel-page.ts';
import { asError } from '../popup/as-error.ts';

/** What the panel shows of a tab, and the frames that it is read from. */
export interface PanelReading {
  page: PanelPage;
  frames: readonly number[];
}

/**
 * What stands on a tab's page, for the panel. Unlike the popup, the panel has no page read that is not: it follows the reader
 * to tabs they have not asked about. What goes wrong comes back as a state.
 */
export async function readPanelPage(tab: number): Promise<PanelReading> {
  try {
    const { finds: found, page, frames } = await ask('finds', { tab });
    const claims = found.flatMap(({ kind, id }) => (kind === 'claim' ? id : []));
    const matrix = await ask('matrix', { claims, page });
    return { page: { kind: 'read', finds: finds(found, matrix), matrix }, frames };
  } catch (thrown) {
    const error = asError(thrown);
    return nothing(error.name === 'NoAnswerError' ? { kind: 'unread', refused: false } : failed(error));
  }
}

/** Has a tab's page read once, because the reader asks for it, and tells what stands there. */
export async function haveRead(tab: number): Promise<PanelReading> {
  try {
    await ask('readTab', { tab });
  } catch (thrown) {
    const error = asError(thrown);
    if (error.name === 'PausedError') return nothing({ kind: 'paused' });
    return nothing(error.name === 'TabNotReadableError' ? { kind: 'unread', refused: true } : failed(error));
  }
  return await readPanelPage(tab);
}

function nothing(page: PanelPage): PanelReading {
  return { page, frames: [] };
}

function failed(error: Error): PanelPage {
  return { kind: 'failed', error };
}
