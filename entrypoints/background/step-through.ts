import { askPage } from '#lib/messages/ask.ts';
import { NoAnswerError } from '#lib/messages/reply.ts';
import { readSettings } from '#lib/store/settings.ts';
import { readTab } from './content-script.ts';

/** The keyboard commands of the manifest, and which way each moves through a page's highlights. */
const STEPS: Readonly<Record<string, 1 | -1>> = { 'next-highlight': 1, 'previous-highlight': -1 };

/**
 * Opens the card of the next or previous highlight of a tab. A page that is not being read is read first: the key is the
 * reader's word for it, as a click on the toolbar would be; but nothing is read while all is paused.
 */
export async function stepThrough(command: string, tab: number | undefined): Promise<void> {
  const by = STEPS[command];
  if (by === undefined || tab === undefined || (await readSettings()).paused) return;
  try {
    await askPage(tab, 'step', { by });
  } catch (error) {
    if (!(error instanceof NoAnswerError)) throw error;
    await readTab(tab);
    await askPage(tab, 'step', { by });
  }
}
