import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { cardClosed, textOf } from './card.ts';
import { BROWSERS, Reader } from './reader.ts';
import { cardTitled, clickOnSaved, pressOnCard, savedAre } from './saved-on.ts';
import { selectWords } from './select-words.ts';

const LEAD = 'The harbour office counted forty ships at anchor on Monday, twice as many as a year ago.';
const CAUSE = 'Its head, Ada Quill, put the delay down to the storm that broke two cranes in January.';
const PRICE = 'Bread in the old town costs a fifth more than before the storm, the bakers say.';
const END = 'The council will hear both sides on Thursday and decide before the end of the month.';
/** What is saved: most of `CAUSE`. */
const WORDS = 'put the delay down to the storm that broke two cranes in January';

const page = (...paragraphs: string[]) =>
  `<!doctype html><html lang="en"><title>Ships wait</title><body>${paragraphs.map((text) => `<p>${text}</p>`).join('')}`;

describe.each(BROWSERS)('coming back in %s', (name) => {
  let reader: Reader;
  beforeAll(async () => {
    reader = await Reader.start(name);
  });
  afterAll(() => reader.stop());
  let number = 0;
  /** Saves words on a page of its own. */
  const saved = async (html = page(LEAD, CAUSE, PRICE, END), words = WORDS) => {
    number += 1;
    const path = `/return-${number}`;
    reader.site.put(path, html);
    const tab = await reader.open(path);
    await reader.readAgain(tab);
    await selectWords(tab, words);
    await reader.saveSelection(tab);
    await cardTitled(tab, 'Saved');
    await tab.keyboard.press('Escape');
    await cardClosed(tab);
    await savedAre(tab, [`yellow: ${words}`]);
    return { path, tab };
  };
  const kept = async (path: string) =>
    (await reader.library()).filter(({ page: { url } }) => url.endsWith(path));
  /** Waits until the library says so of what is saved there. */
  const placed = (path: string, state: string) =>
    expect.poll(async () => (await kept(path)).map(({ placement }) => placement.state)).toEqual([state]);

  test.each([
    [
      'other paragraphs came and went',
      page(END, LEAD, CAUSE, PRICE, 'A new paragraph stands here now.'),
      `yellow: ${WORDS}`,
    ],
    [
      'a word of it changed',
      page(LEAD, CAUSE.replace('broke', 'wrecked'), PRICE, END),
      `yellow: ${WORDS.replace('broke', 'wrecked')}`,
    ],
    ['it moved', page(PRICE, END, 'A new paragraph stands here now.', CAUSE), `moved: ${WORDS}`],
  ])('finds a passage after %s', async (_, edited, painted) => {
    const { path, tab } = await saved();
    reader.site.put(path, edited);
    await tab.reload();
    await savedAre(tab, [painted]);
    await tab.close();
  });

  test('asks where it is not sure, and believes a yes', async () => {
    const { path, tab } = await saved();
    reader.site.put(path, page(PRICE, END, 'A new paragraph stands here now.', CAUSE));
    await tab.reload();
    await savedAre(tab, [`moved: ${WORDS}`]);
    await placed(path, 'unsure');
    await clickOnSaved(tab, 'two cranes');
    expect(await textOf(await cardTitled(tab, 'Saved passage'))).toContain('Is this still the passage');
    await pressOnCard(tab, 'Yes, this is it');
    await savedAre(tab, [`yellow: ${WORDS}`]);
    await placed(path, 'sure');
    await tab.reload();
    await savedAre(tab, [`yellow: ${WORDS}`]);
    await tab.close();
  });

  test('asks where it is not sure, and does not ask again after a no', async () => {
    const { path, tab } = await saved();
    reader.site.put(path, page(PRICE, END, 'A new paragraph stands here now.', CAUSE));
    await tab.reload();
    await savedAre(tab, [`moved: ${WORDS}`]);
    await clickOnSaved(tab, 'two cranes');
    await cardTitled(tab, 'Saved passage');
    await pressOnCard(tab, 'No, this is something else');
    await savedAre(tab, []);
    await cardClosed(tab);
    await placed(path, 'lost');
    expect((await kept(path))[0]?.placement.rejected).toBe(WORDS);
    await tab.reload();
    // A second passage shows when all has been looked for.
    await selectWords(tab, 'decide before the end');
    await reader.saveSelection(tab);
    await cardTitled(tab, 'Saved');
    await savedAre(tab, ['yellow: decide before the end']);
    await tab.close();
  });

  test('says that a passage is lost, never that it is elsewhere', async () => {
    const { path, tab } = await saved();
    reader.site.put(path, page(LEAD, PRICE, END));
    await tab.reload();
    await placed(path, 'lost');
    await savedAre(tab, []);
    reader.site.put(path, page(LEAD, CAUSE, PRICE, END));
    await tab.reload();
    await savedAre(tab, [`yellow: ${WORDS}`]);
    await placed(path, 'sure');
    await tab.close();
  });

  test('finds text that comes late, and follows a page that goes to another address by itself', async () => {
    const { path, tab } = await saved();
    reader.site.put(path, page(LEAD));
    await tab.reload();
    await placed(path, 'lost');
    await tab.evaluate(
      (more: string[]) => {
        for (const text of more)
          document.body.append(Object.assign(document.createElement('p'), { textContent: text }));
      },
      [CAUSE, PRICE, END],
    );
    await savedAre(tab, [`yellow: ${WORDS}`]);
    await tab.evaluate(() => {
      history.pushState(null, '', '/return-elsewhere');
      document.title = 'Elsewhere';
    });
    await savedAre(tab, []);
    await tab.evaluate((old: string) => {
      history.pushState(null, '', old);
      document.title = 'Ships wait';
    }, path);
    await savedAre(tab, [`yellow: ${WORDS}`]);
    await tab.close();
  });

  test('paints passages that overlap, and one click leads to both', async () => {
    const { tab } = await saved();
    await selectWords(tab, 'two cranes');
    await reader.saveSelection(tab);
    await cardTitled(tab, 'Saved');
    await tab.keyboard.press('Escape');
    await cardClosed(tab);
    await tab.reload();
    await savedAre(tab, [`yellow: ${WORDS}`, 'yellow: two cranes']);
    await clickOnSaved(tab, 'cranes');
    const first = await cardTitled(tab, 'Saved passage');
    expect(await first.$eval('blockquote', (quote) => quote.textContent)).toBe('two cranes');
    await pressOnCard(tab, WORDS);
    await tab.waitForFunction(
      (words: string) =>
        document.querySelector('second-source-card')?.shadowRoot?.querySelector('blockquote')?.textContent ===
        words,
      { polling: 100 },
      WORDS,
    );
    await tab.close();
  });

  test('lets neither of two windows write over what the other has changed', async () => {
    const { path, tab: one } = await saved();
    const other = await reader.open(path);
    await savedAre(other, [`yellow: ${WORDS}`]);
    await clickOnSaved(other, 'two cranes');
    const late = await cardTitled(other, 'Saved passage');
    await clickOnSaved(one, 'two cranes');
    const early = await cardTitled(one, 'Saved passage');
    await (await early.waitForSelector('textarea'))?.type('From the first window');
    await one.keyboard.press('Escape');
    await expect.poll(async () => (await kept(path))[0]?.note).toBe('From the first window');
    await other.bringToFront();
    await (await late.waitForSelector('textarea'))?.type('From the second');
    await late.waitForSelector('[role=alert]');
    expect(await textOf(late)).toContain('changed in another window');
    expect(await textOf(late)).toContain('From the first window');
    expect((await kept(path))[0]?.note).toBe('From the first window');
    await pressOnCard(other, 'Keep mine');
    await expect.poll(async () => (await kept(path))[0]?.note).toBe('From the second');
    await one.close();
    await other.close();
  });

  test('goes on after the extension was loaded anew under the page', async () => {
    const { tab } = await saved();
    // Firefox leaves on the page what was painted before.
    await tab.evaluate(() =>
      Reflect.set(globalThis, 'before', CSS.highlights.get('second-source-saved-yellow')),
    );
    await reader.reloadExtension();
    await tab.waitForFunction(
      () => {
        const highlight = CSS.highlights.get('second-source-saved-yellow');
        return highlight !== undefined && highlight !== Reflect.get(globalThis, 'before');
      },
      { polling: 100 },
    );
    await savedAre(tab, [`yellow: ${WORDS}`]);
    await clickOnSaved(tab, 'two cranes');
    const card = await cardTitled(tab, 'Saved passage');
    await (await card.waitForSelector('input[value=blue]'))?.press(' ');
    await savedAre(tab, [`blue: ${WORDS}`]);
    expect(await tab.$$('second-source-card')).toHaveLength(1);
    await tab.close();
  });
});
