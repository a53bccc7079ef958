// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest';
import { isApart, shownWords } from '#lib/page/shown-words.ts';
import { atOnce } from '#lib/page/slices.ts';

beforeEach(() => {
  vi.spyOn(Element.prototype, 'checkVisibility').mockImplementation(function (
    this: Element,
    asked: CheckVisibilityOptions = {},
  ) {
    return (
      this.closest(asked.contentVisibilityAuto ? '.hidden, .put-off, script' : '.hidden, script') === null
    );
  });
  // As in a browser, which gives nothing of what it has not laid out.
  const innerText = (element: Element): string =>
    [...element.childNodes]
      .map((node) => (node instanceof Element ? innerText(node) : (node.nodeValue ?? '')))
      .join(' ');
  vi.spyOn(HTMLElement.prototype, 'innerText', 'get').mockImplementation(function (this: HTMLElement) {
    const copy = this.cloneNode(true) as HTMLElement;
    for (const one of copy.querySelectorAll('.put-off, .hidden, script')) one.remove();
    return innerText(copy);
  });
});

test.each([
  { name: 'all that is shown', html: '<p>One <b>two</b></p><p>three</p>', words: 'One two three' },
  { name: 'no editor', html: '<p>One</p><div contenteditable><p>mine</p></div><p>two</p>', words: 'One two' },
  { name: 'what is no editor', html: '<div contenteditable="false">One</div>', words: 'One' },
  { name: 'no field by its role', html: '<p>One</p><div role="textbox">mine</div>', words: 'One' },
  {
    name: 'no code in the middle of a line',
    html: '<p>One <code>two()</code> three</p>',
    words: 'One three',
  },
  { name: 'nothing hidden from some readers', html: '<p aria-hidden="true">One</p><p>two</p>', words: 'two' },
  { name: 'no choices', html: '<p>One</p><select><option>two</option></select>', words: 'One' },
  { name: 'parts in parts', html: '<p hidden>One <code>two()</code></p>three', words: 'three' },
  {
    name: 'no script beside what is never read',
    html: '<code>one()</code><script>let two;</script><p>three</p>',
    words: 'three',
  },
  {
    name: 'nothing hidden beside what is never read',
    html: '<code>one()</code><p class="hidden">two</p><p>three</p>',
    words: 'three',
  },
  {
    name: 'paragraphs that are not laid out yet',
    html: '<p>One</p><section class="put-off"><p>two</p></section>',
    words: 'One two',
  },
  {
    name: 'one that is not laid out yet, below others that are',
    html: '<section><p>One</p><p class="put-off">two</p></section>',
    words: 'One two',
  },
  { name: 'nothing of what is hidden itself', html: '<p class="hidden">One</p>', words: '' },
])('$name', ({ html, words }) => {
  document.body.innerHTML = `<main>${html}</main>`;
  const root = document.querySelector(html.startsWith('<p class="hidden">One') ? 'p' : 'main');
  expect(root && atOnce(shownWords(root)).replace(/\s+/g, ' ').trim()).toBe(words);
});

/** Takes the words of a long page a part at a time: `between` is called before each but the first. */
function inParts(html: string, between: () => void = () => undefined): string[] {
  document.body.innerHTML = html.replaceAll('</p>', `${'<i></i>'.repeat(800)}</p>`);
  const work = shownWords(document.body);
  for (;;) {
    const step = work.next();
    if (step.done) {
      const lines = step.value.split('\n').map((line) => line.replace(/\s+/g, ' ').trim());
      return lines.filter((line) => line !== '');
    }
    between();
  }
}

test('a long page is taken in parts, its blocks on lines of their own', () => {
  let parts = 0;
  const lines = inParts(
    '<main><section><p>One</p><p>two</p></section><section class="hidden"><p>three</p><p>four</p></section>' +
      '<code><p>five()</p></code>six <b>seven</b></main>',
    () => {
      parts += 1;
    },
  );
  expect(lines).toEqual(['One', 'two', 'six', 'seven']);
  // Each paragraph, what is hidden, and the bold word.
  expect(parts).toBe(4);
});

test('what the reader begins to write between two parts is not taken', () => {
  const begin = () => document.querySelector('section:last-child')?.setAttribute('contenteditable', '');
  const html = '<section><p>One</p></section><section><p>two</p><p>mine</p></section>';
  expect(inParts(html, begin)).toEqual(['One']);
});

test.each([
  ['p', false],
  ['code', true],
  ['code b', true],
  ['[contenteditable] p', true],
])('%s is apart: %s', (selector, isIt) => {
  document.body.innerHTML = '<p>One</p><code><b>two</b></code><div contenteditable><p>mine</p></div>';
  expect(isApart(document.querySelector(selector) ?? document.body)).toBe(isIt);
});

test('so is what stands in the shadow root of an editor', () => {
  document.body.innerHTML = '<div contenteditable><my-field></my-field></div>';
  const root = document.querySelector('my-field')?.attachShadow({ mode: 'open' });
  const inside = document.createElement('p');
  root?.append(inside);
  expect(isApart(inside)).toBe(true);
});
