// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { PageText } from '#lib/page/page-text.ts';
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
