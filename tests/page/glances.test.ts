// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest';
import { Glances } from '#lib/page/glances.ts';
import { atOnce } from '#lib/page/slices.ts';

const entered: ShadowRoot[] = [];
let glances: Glances;

beforeEach(() => {
  vi.spyOn(Element.prototype, 'checkVisibility').mockReturnValue(true);
  // It knows no XPath.
  Object.assign(globalThis, { XPathResult: { ORDERED_NODE_SNAPSHOT_TYPE: 7 } });
  Object.assign(document, {
    evaluate: (_: string, root: Element) => {
      const custom = [root, ...root.querySelectorAll('*')].filter(({ localName }) => localName.includes('-'));
      return { snapshotLength: custom.length, snapshotItem: (index: number) => custom[index] };
    },
  });
  document.body.innerHTML =
    '<article><p>One <b>two</b></p><p id="second">three</p><news-story></news-story><code>four()</code></article>';
  entered.length = 0;
  glances = new Glances((root) => entered.push(root));
  whole();
});

const words = (text: string) => text.replace(/\s+/g, ' ').trim();
const whole = () => words(atOnce(glances.whole(document)));
const change = (touched: (Node | null)[], restyled: (Element | null)[] = []) =>
  words(
    atOnce(
      glances.after({
        touched: touched.filter((node) => node !== null),
        restyled: restyled.filter((element) => element !== null),
      }),
    ),
  );
const find = (selector: string) => document.querySelector(selector);

test('a page is told once, and again when it has other words', () => {
  expect(whole()).toBe('');
  find('#second')?.append(' and more');
  expect(whole()).toContain('three and more');
});

test.each([
  ['a text: the block around it', () => change([find('b')?.firstChild ?? null]), 'One two'],
  ['a style: the same', () => change([], [find('b')]), 'One two'],
  ['two blocks', () => change([find('b'), find('#second')]), 'One two three'],
  ['a block in another, once', () => change([find('#second'), find('article')]), 'One two three'],
  ['code', () => change([find('code')?.firstChild ?? null]), ''],
  ['what is gone', () => change([document.createElement('p')]), ''],
])('what changed: %s', (_, after, told) => {
  expect(after()).toBe(told);
  expect(after()).toBe('');
});

test('an open shadow root is entered, be it there or come later', () => {
  const root = find('news-story')?.attachShadow({ mode: 'open' });
  if (root) root.innerHTML = '<p>five</p>';
  expect(change([])).toContain('five');
  expect(entered).toEqual([root]);
});
