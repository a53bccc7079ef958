import { askPage } from '#lib/messages/ask.ts';
import { NoAnswerError } from '#lib/messages/reply.ts';
import { readSettings } from '#lib/store/settings.ts';
import { readTab } from './content-script.ts';
import { step } from './step.ts';

/** The keyboard commands of the manifest that a page answers, and how it is asked. */
const COMMANDS: Readonly<Record<string, (tab: number) => Promise<unknown>>> = {
  'next-highlight': (tab) => step(tab, 1),
  'previous-highlight': (tab) => step(tab, -1),
  'list-highlights': (tab) => askPage(tab, 'list', {}),
};

/**
 * Does what a keyboard command says on a tab's page. A page that is not being read is read first: the key is the reader's
 * word for it, as a click on the toolbar would be; but nothing is read while all is paused.
 */
export async function commandPage(command: string, tab: number | undefined): Promise<void> {
  const askThePage = Object.hasOwn(COMMANDS, command) ? COMMANDS[command] : undefined;
  if (!askThePage || tab === undefined || (await readSettings()).paused) return;
  try {
    await askThePage(tab);
  } catch (error) {
    if (!(error instanceof NoAnswerError)) throw error;
    await readTab(tab);
    await askThePage(tab);
  }
}
