// @vitest-environment happy-dom
import { describe, expect, test, vi } from 'vitest';
import { PageText } from '#lib/page/page-text.ts';
import { atOnce } from '#lib/page/slices.ts';
import { changeOf } from '#lib/page/watch-page.ts';

const PAGE =
  '<article><h1>Title</h1><p id="a">First <b>bold</b> words.</p><p id="b">Second words.</p></article><aside><p>Aside.</p></aside>';

function byId(id: string): HTMLElement {
  const element = document.getElementById(id);
  if (!element) throw new Error(`No #${id}`);
  return element;
}

function paragraph(html: string): HTMLElement {
  const element = document.createElement('p');
  element.innerHTML = html;
  return element;
}

const changes: { name: string; change(): void; added: string[]; removed: string[]; text: string[] }[] = [
  {
    name: 'a paragraph is put in between',
    change: () => byId('a').after(paragraph('New.')),
    added: ['New.'],
    removed: [],
    text: ['Title', 'First bold words.', 'New.', 'Second words.', 'Aside.'],
  },
  {
    name: 'a paragraph is taken out',
    change: () => byId('a').remove(),
    added: [],
    removed: ['First bold words.'],
    text: ['Title', 'Second words.', 'Aside.'],
  },
  {
    name: 'a paragraph is moved',
    change: () => byId('b').after(byId('a')),
    added: [],
    removed: [],
    text: ['Title', 'Second words.', 'First bold words.', 'Aside.'],
  },
  {
    name: 'words change in a text node',
    change: () => {
      const node = byId('b').firstChild;
      if (node) node.nodeValue = 'Other words.';
    },
    added: ['Other words.'],
    removed: ['Second words.'],
    text: ['Title', 'First bold words.', 'Other words.', 'Aside.'],
  },
  {
    name: 'an inline element is taken out',
    change: () => byId('a').querySelector('b')?.remove(),
    added: ['First words.'],
    removed: ['First bold words.'],
    text: ['Title', 'First words.', 'Second words.', 'Aside.'],
  },
  {
    name: 'a block cuts a paragraph in two',
    change: () => byId('a').querySelector('b')?.after(paragraph('Advertisement')),
    added: ['First bold', 'Advertisement', 'words.'],
    removed: ['First bold words.'],
    text: ['Title', 'First bold', 'Advertisement', 'words.', 'Second words.', 'Aside.'],
  },
  {
    name: 'text is hidden',
    change: () => byId('a').setAttribute('hidden', ''),
    added: [],
    removed: ['First bold words.'],
    text: ['Title', 'Second words.', 'Aside.'],
  },
  {
    name: 'something is added that is never read',
    change: () => {
      const field = document.createElement('textarea');
      field.textContent = 'Typed.';
      byId('a').after(field);
    },
    added: [],
    removed: [],
    text: ['Title', 'First bold words.', 'Second words.', 'Aside.'],
  },
];

test.each(changes)('$name', ({ change, added, removed, text }) => {
  document.body.innerHTML = PAGE;
  const page = new PageText(document.body);
  const before = new Map(page.blocks.map((block) => [block.text, block]));
  const observer = new MutationObserver(() => undefined);
  observer.observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
  change();
  const refreshed = page.refresh(changeOf(observer.takeRecords()));
  observer.disconnect();

  expect(refreshed.added.map((block) => block.text)).toEqual(added);
  expect(refreshed.removed.map((block) => block.text)).toEqual(removed);
  expect(page.blocks.map((block) => block.text)).toEqual(text);
  const kept = page.blocks.filter((block) => !refreshed.added.includes(block));
  expect(kept.every((block) => before.get(block.text) === block)).toBe(true);
  expect(new Set(page.blocks.map(({ id }) => id)).size).toBe(page.blocks.length);
});

/** What changes in a page, gathered as the page is watched, shadow roots included. */
function changing(page: PageText, change: () => void) {
  const observer = new MutationObserver(() => undefined);
  const all = { subtree: true, childList: true, characterData: true, attributes: true };
  for (const root of [document, ...page.shadowRoots]) observer.observe(root, all);
  change();
  const records = observer.takeRecords();
  observer.disconnect();
  return changeOf(records);
}

test('a class far up that shows or hides text; one that does neither reads nothing again', () => {
  document.body.innerHTML = '<div id="a"><p>Shown.</p><div class="rest"><p>Rest.</p></div></div>';
  const asked = vi.fn((element: Element) => element.closest('.short .rest') === null);
  const page = new PageText(document.body, { visible: asked });
  for (const [classes, text] of [
    ['short', 'Shown.'],
    ['', 'Shown.\nRest.'],
  ] as const) {
    page.refresh(changing(page, () => byId('a').setAttribute('class', classes)));
    expect(page.text).toBe(text);
  }
  const { blocks } = page;
  asked.mockClear();
  page.refresh(changing(page, () => byId('a').setAttribute('class', 'scrolled')));
  expect(page.blocks).toBe(blocks);
  expect(asked.mock.calls.length).toBeLessThanOrEqual(2);
});

describe('open shadow roots', () => {
  const inShadow = (host: Element, html: string) => {
    host.attachShadow({ mode: 'open' }).innerHTML = html;
  };

  test('are read before the other children of their host, in blocks of their own', () => {
    document.body.innerHTML = '<p>Before <x-story id="a"><b slot="s">slotted</b></x-story> after.</p>';
    inShadow(byId('a'), 'Inside <slot name="s"></slot>');
    expect(new PageText(document.body).text).toBe('Before\nInside\nslotted after.');
  });

  test('that hold nothing but a slot do not cut a sentence', () => {
    document.body.innerHTML = '<p>The <x-tip id="a"><i slot="s">Kremlin</i></x-tip> said.</p>';
    inShadow(byId('a'), '<slot name="s"></slot>');
    expect(new PageText(document.body).text).toBe('The Kremlin said.');
  });

  test('are kept up to date, and forgotten with their host', () => {
    document.body.innerHTML = '<x-story id="a"></x-story><p>After.</p>';
    inShadow(byId('a'), '<p>Inside.</p>');
    const page = new PageText(document.body);
    const [root] = page.shadowRoots;
    page.refresh(changing(page, () => root?.append(paragraph('Late.'))));
    expect(page.text).toBe('Inside.\nLate.\nAfter.');
    page.refresh(changing(page, () => byId('a').remove()));
    expect(page.text).toBe('After.');
    expect(page.shadowRoots.size).toBe(0);
  });

  test('that come late are read with the next change', () => {
    document.body.innerHTML = '<x-story id="a"></x-story><p id="b">After.</p>';
    const page = new PageText(document.body);
    inShadow(byId('a'), '<p>Inside.</p>');
    page.refresh(changing(page, () => byId('b').append(' More.')));
    expect(page.text).toBe('Inside.\nAfter. More.');
  });
});

test('what the page takes away while it is being read does not end the reading', () => {
  document.body.innerHTML = `<div id="a">${'<p>First.</p>'.repeat(100)}</div><p id="b">Second.</p>`;
  const page = new PageText(document.body, {}, 'later');
  const reading = page.reading();
  reading.next();
  byId('a').remove();
  atOnce(reading);
  expect(page.text).toBe('Second.');
});
