import { afterAll, beforeAll, describe, test } from 'vitest';
import { cardClosed } from './card.ts';
import { dispatchEvent } from './dispatch-event.ts';
import { Reader } from './reader.ts';
import { cardTitled, savedAre } from './saved-on.ts';
import { selectWords } from './select-words.ts';

// Both browsers keep their menus and keys from tests; Firefox lets nobody make their events either.
describe('saving by what belongs to the browser in chromium', () => {
  let reader: Reader;
  beforeAll(async () => {
    reader = await Reader.start('chromium');
  });
  afterAll(() => reader.stop());

  test.each([
    ['the menu on the selection', 'contextMenus.onClicked', { menuItemId: 'save-selection', frameId: 0 }],
    ['the key of the command', 'commands.onCommand', 'save-selection'],
  ] as const)('%s', async (_, event, what) => {
    const path = `/by-${event}`;
    reader.site.put(
      path,
      '<!doctype html><html lang="en"><title>Bread</title><p>Bread is dearer than last year.</p>',
    );
    const page = await reader.open(path);
    await selectWords(page, 'dearer than last year');
    await dispatchEvent(reader.welcome, page.url(), event, what);
    await cardTitled(page, 'Saved');
    await page.keyboard.press('Escape');
    await cardClosed(page);
    await savedAre(page, ['yellow: dearer than last year']);
    await page.close();
  });
});
