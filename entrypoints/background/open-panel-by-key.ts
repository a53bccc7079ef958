import { NoAnswerError } from '#lib/messages/reply.ts';
import { readSettings } from '#lib/store/settings.ts';
import { openPanel } from '../sidepanel/open-panel.ts';
import { readTab } from './content-script.ts';
import { tabFinds } from './tab-finds.ts';

/**
 * Opens the side panel where the reader presses its key. The key is their word to have the page read too, if it is not; but
 * nothing is read while all is paused.
 */
export async function openPanelByKey(
  command: string,
  tab: { id?: number; windowId?: number } | undefined,
): Promise<void> {
  if (command !== 'open-panel' || tab?.windowId === undefined) return;
  // At once: browsers open it only while the key is being answered.
  await openPanel(tab.windowId);
  if (tab.id === undefined || (await readSettings()).paused) return;
  try {
    await tabFinds(tab.id);
  } catch (error) {
    if (!(error instanceof NoAnswerError)) throw error;
    await readTab(tab.id);
  }
}
