import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { CARD, openCard } from '#lib/cli/open-card.ts';
import { cardClosed, textOf } from './card.ts';
import { SENTENCE } from './claim-sentence.ts';
import { BROWSERS, Reader } from './reader.ts';
import { cardTitled, clickOnSaved, pressOnCard, savedAre } from './saved-on.ts';
import { selectWords } from './select-words.ts';

const BREAD = '<p>Bread is dearer than last year. Bakers blame the flour.</p>';

describe.each(BROWSERS)('saving in %s', (name) => {
  let reader: Reader;
  beforeAll(async () => {
    reader = await Reader.start(name);
  });
  afterAll(() => reader.stop());
  // Each test has a page of its own, so that none finds what another saved.
  let number = 0;
  const pageOfItsOwn = (body: string, head = '') => {
    number += 1;
    const path = `/saving-${number}`;
    reader.site.put(
      path,
      `<!doctype html><html lang="en"><title>Bread ${number}</title>${head}<body>${body}`,
    );
    return path;
  };
  /** The page at a path, where these words have just been selected and saved. */
  const savedOn = async (path: string, words: string) => {
    const page = await reader.open(path);
    await reader.readAgain(page);
    await selectWords(page, words);
    await reader.saveSelection(page);
    return page;
  };
  afterEach(async () => {
    for (const {
      page: { url },
    } of await reader.library())
      expect(url).not.toContain('utm_');
  });

  test('keeps a selection that matches nothing, and finds it again', async () => {
    const head =
      '<meta property="og:site_name" content="The Quay"><meta name="author" content="Ada Byron"><meta property="article:published_time" content="2022-02-18T09:00:00Z">';
    const path = pageOfItsOwn(BREAD, head);
    const page = await savedOn(`${path}?utm_source=mail#news`, 'dearer than last year');
    await cardTitled(page, 'Saved');
    await page.keyboard.press('Escape');
    await cardClosed(page);
    await savedAre(page, ['yellow: dearer than last year']);
    const [saved] = (await reader.library()).filter(({ page: { url } }) => url.endsWith(path));
    expect(saved).toMatchObject({
      revision: 1,
      page: {
        url: reader.site.origin + path,
        title: `Bread ${number}`,
        outlet: 'The Quay',
        author: 'Ada Byron',
        published: '2022-02-18',
        language: 'en',
      },
      passage: {
        quote: { prefix: 'Bread is ', exact: 'dearer than last year', suffix: '. Bakers blame the flour.' },
        position: { start: 9, end: 30 },
      },
      note: '',
      tags: [],
      touched: [],
    });
    await page.goto(reader.site.origin + path);
    await savedAre(page, ['yellow: dearer than last year']);
    await page.close();
  });

  test('keeps the sentence of a card with what the card shows', async () => {
    const path = pageOfItsOwn(`<p>Bread is dearer.</p><p>${SENTENCE}</p>`);
    const page = await reader.open(path);
    await reader.found(page);
    await openCard(page, 'two civilians');
    await pressOnCard(page, 'Save this sentence');
    await cardTitled(page, 'Saved');
    await savedAre(page, [`yellow: ${SENTENCE}`]);
    const [saved] = (await reader.library()).filter(({ page: { url } }) => url.endsWith(path));
    const claim = saved?.touched.find(({ id }) => id === 'c-kindergarten');
    expect(claim?.text).toMatch(/kindergarten/);
    expect(claim?.pack.version).toMatch(/^[\da-f]{32}$/);
    expect(claim?.rows.map(({ outlet }) => outlet)).toContain('The Moscow Times');
    expect(claim?.rows.every(({ quote, stance }) => quote !== '' && stance !== undefined)).toBe(true);
    await page.close();
  });

  test('leads by one click to a claim and to what is saved at the same place', async () => {
    const path = pageOfItsOwn(`<p>${SENTENCE}</p>`);
    const page = await reader.open(path);
    await reader.found(page);
    await selectWords(page, 'wounding two civilians');
    await reader.saveSelection(page);
    await cardTitled(page, 'Saved');
    await page.keyboard.press('Escape');
    await cardClosed(page);
    await clickOnSaved(page, 'civilians');
    await cardTitled(page, 'How other outlets put it');
    await pressOnCard(page, 'wounding two civilians');
    await cardTitled(page, 'Saved passage');
    await page.close();
  });

  test('saves note, tags and colour as they are given', async () => {
    const path = pageOfItsOwn(BREAD);
    const page = await savedOn(path, 'dearer');
    const card = await cardTitled(page, 'Saved');
    await (await card.waitForSelector('textarea'))?.type('See **Tuesday**.');
    await (await card.waitForSelector('input[type=text]'))?.type('bread, prices, bread,');
    await (await card.waitForSelector('input[value=pink]'))?.press(' ');
    // What is not saved yet when the card closes is saved then.
    await page.keyboard.press('Escape');
    await savedAre(page, ['pink: dearer']);
    await page.reload();
    await savedAre(page, ['pink: dearer']);
    await clickOnSaved(page, 'dearer');
    const again = await cardTitled(page, 'Saved passage');
    const fields = await again.$$eval('textarea, input[type=text]', (all) =>
      all.map((field) =>
        field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement ? field.value : '',
      ),
    );
    expect(fields).toEqual(['See **Tuesday**.', 'bread, prices']);
    await page.close();
  });

  test('takes it back, and back again', async () => {
    const path = pageOfItsOwn(BREAD);
    const page = await savedOn(path, 'dearer');
    await cardTitled(page, 'Saved');
    await pressOnCard(page, 'Undo');
    await savedAre(page, []);
    const own = async () => (await reader.library()).filter(({ page: { url } }) => url.endsWith(path)).length;
    expect(await own()).toBe(0);
    await pressOnCard(page, 'Put it back');
    await savedAre(page, ['yellow: dearer']);
    expect(await own()).toBe(1);
    await page.close();
  });

  test('opens the card of what is saved already instead of saving it twice', async () => {
    const path = pageOfItsOwn(BREAD);
    const page = await savedOn(path, 'dearer than');
    await cardTitled(page, 'Saved');
    await page.keyboard.press('Escape');
    await cardClosed(page);
    await selectWords(page, 'dearer than');
    await reader.saveSelection(page);
    await cardTitled(page, 'Saved passage');
    await page.close();
  });

  test.each([
    ['nothing', '<p>Bread.</p>', () => document.getSelection()?.removeAllRanges(), 'Nothing is selected'],
    [
      'a field',
      '<p>Bread.</p><textarea>My own words</textarea>',
      () => document.querySelector('textarea')?.select(),
      'What you type into a page is never read',
    ],
    [
      'an editor',
      '<p>Bread.</p><div contenteditable>My own words</div>',
      () => {
        const editor = document.querySelector('div');
        editor?.focus();
        if (editor) document.getSelection()?.selectAllChildren(editor);
      },
      'What you type into a page is never read',
    ],
    [
      'a picture',
      '<p>Bread.</p><div id="only"><img alt="A loaf" src="data:,"></div>',
      () => {
        const picture = document.querySelector('#only');
        if (picture) document.getSelection()?.selectAllChildren(picture);
      },
      'holds no text that can be kept',
    ],
  ])('says why it saves nothing of %s', async (_, body, select, reason) => {
    const page = await reader.open(pageOfItsOwn(body));
    await reader.readAgain(page);
    await page.bringToFront();
    await page.evaluate(select);
    const before = (await reader.library()).length;
    await reader.saveSelection(page);
    expect(await textOf(await cardTitled(page, 'Nothing was saved'))).toContain(reason);
    expect((await reader.library()).length).toBe(before);
    await page.close();
  });

  test('keeps what stands in several blocks, and what stands in a shadow root', async () => {
    const path = pageOfItsOwn(
      '<h1>Bread</h1><p id="first">It is dearer.</p><p id="last">Flour is too.</p>' +
        '<a-story><template shadowrootmode="open"><p>Ships waited in vain.</p></template></a-story>',
    );
    const page = await reader.open(path);
    await reader.readAgain(page);
    await page.bringToFront();
    await page.evaluate(() => {
      const [first, last] = ['first', 'last'].map((id) => document.getElementById(id)?.firstChild);
      if (first && last) document.getSelection()?.setBaseAndExtent(first, 3, last, 5);
    });
    await reader.saveSelection(page);
    await cardTitled(page, 'Saved');
    await savedAre(page, ['yellow: is dearer.', 'yellow: Flour']);
    await page.keyboard.press('Escape');
    await page.evaluate(() => {
      const text = document.querySelector('a-story')?.shadowRoot?.querySelector('p')?.firstChild;
      if (text) document.getSelection()?.setBaseAndExtent(text, 0, text, 12);
    });
    await reader.saveSelection(page);
    await cardTitled(page, 'Saved');
    await savedAre(page, ['yellow: is dearer.', 'yellow: Flour', 'yellow: Ships waited']);
    await page.reload();
    await savedAre(page, ['yellow: is dearer.', 'yellow: Flour', 'yellow: Ships waited']);
    await page.close();
  });

  test('is offered in the popup where something is selected', async () => {
    const path = pageOfItsOwn(BREAD);
    const page = await reader.open(path);
    const button = 'button::-p-text(Save selection)';
    await (await reader.openPopup(page)).close();
    await selectWords(page, 'dearer');
    const popup = await reader.openPopup(page);
    await (await popup.waitForSelector(button))?.evaluate((element) => {
      // Pressed by the page itself: it closes its own window, and with it whoever waits for the key.
      if (element instanceof HTMLElement) setTimeout(() => element.click());
    });
    await page.bringToFront();
    await cardTitled(page, 'Saved');
    await savedAre(page, ['yellow: dearer']);
    await page.close();
  });

  test('is reached by keyboard through the list of marks', async () => {
    const path = pageOfItsOwn(`<p>Bread is dearer.</p><p>${SENTENCE}</p>`);
    const page = await reader.open(path);
    await reader.found(page);
    await selectWords(page, 'wounding two civilians');
    await reader.saveSelection(page);
    await cardTitled(page, 'Saved');
    await page.keyboard.press('Escape');
    await cardClosed(page);
    await reader.list(page);
    const button = await page.waitForSelector(`${CARD} >>> nav[aria-label="Saved here"] button`);
    expect(await button?.evaluate((element) => element.textContent)).toBe('wounding two civilians');
    await button?.press('Enter');
    await cardTitled(page, 'Saved passage');
    await page.close();
  });

  test('works in a frame, which is a page of its own', async () => {
    const inner = pageOfItsOwn('<p>Ships waited in vain. Their captains blame the storm.</p>');
    const path = pageOfItsOwn(
      `<p>Bread is dearer than last year.</p><iframe src="${inner}" width="700" height="600"></iframe>`,
    );
    const page = await reader.open(path);
    await reader.readAgain(page);
    const frame = page.frames().find((one) => one.url().endsWith(inner));
    await frame?.evaluate(() => {
      const text = document.querySelector('p')?.firstChild;
      if (text) document.getSelection()?.setBaseAndExtent(text, 0, text, 12);
    });
    await reader.saveSelection(page);
    const name = 'second-source-saved-yellow';
    const isPainted = (highlight: string) => (CSS.highlights.get(highlight)?.size ?? 0) > 0;
    await frame?.waitForFunction(isPainted, { polling: 100 }, name);
    expect(await page.evaluate(isPainted, name)).toBe(false);
    const [saved] = (await reader.library()).filter(({ page: { url } }) => url.endsWith(inner));
    expect(saved?.passage.quote.exact).toBe('Ships waited');
    await page.close();
  });

  test('adds nothing to the page but the open card', async () => {
    const path = pageOfItsOwn(BREAD);
    const page = await reader.open(path);
    await reader.readAgain(page);
    const tree = () => page.evaluate(() => document.documentElement.outerHTML);
    const before = await tree();
    await selectWords(page, 'dearer');
    await reader.saveSelection(page);
    await cardTitled(page, 'Saved');
    await page.keyboard.press('Escape');
    await cardClosed(page);
    await savedAre(page, ['yellow: dearer']);
    expect(await tree()).toBe(before);
    expect(await page.$(CARD)).toBeNull();
    await page.close();
  });
});
