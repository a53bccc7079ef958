// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { openOnClick } from '../../entrypoints/content/open-on-click.ts';
import type { Mark } from '../../lib/page/marks.ts';

const PAGE =
  '<p id="text">words</p><a href="/next"><b id="link">words</b></a><button><b id="button">words</b></button><summary><b id="summary">words</b></summary>';

const mark: Mark = {
  key: 'mark',
  block: { id: 1, text: 'words', owner: document.body, pieces: [], linked: 0 },
  mention: { kind: 'entity', id: 'e', start: 0, end: 5, score: 1 },
};

/** Clicks on an element and answers what became of the click: ours, and whether the page still gets it. */
function click(id: string, init: MouseEventInit & { isTrusted?: boolean }, marks: Mark[]) {
  document.body.innerHTML = PAGE;
  const told: string[] = [];
  const { isTrusted = true, ...mouse } = init;
  const event = new MouseEvent('click', { bubbles: true, cancelable: true, view: window, ...mouse });
  Object.defineProperty(event, 'isTrusted', { value: isTrusted });
  let reachedPage = false;
  const capture = () =>
    openOnClick(event, {
      marksAt: () => marks,
      open: () => told.push('open'),
      away: () => told.push('away'),
    });
  document.addEventListener('click', capture, { capture: true, once: true });
  document.body.addEventListener(
    'click',
    () => {
      reachedPage = true;
    },
    { once: true },
  );
  document.getElementById(id)?.dispatchEvent(event);
  return { told: told.join(), reachedPage: reachedPage && !event.defaultPrevented };
}

test.each<[string, string, MouseEventInit & { isTrusted?: boolean }, Mark[], string, boolean]>([
  ['on a mark', 'text', {}, [mark], 'open', true],
  ['beside every mark', 'text', {}, [], 'away', true],
  ['on a mark in a link: the link keeps it', 'link', {}, [mark], 'away', true],
  ['on a mark in a button', 'button', {}, [mark], 'away', true],
  ['on a mark in a summary', 'summary', {}, [mark], 'away', true],
  ['with Alt on a mark in a link: ours alone', 'link', { altKey: true }, [mark], 'open', false],
  ['with Alt on a link without a mark', 'link', { altKey: true }, [], 'away', true],
  ['with Ctrl, for a new tab', 'text', { ctrlKey: true }, [mark], '', true],
  ['with Shift, to select', 'text', { shiftKey: true }, [mark], '', true],
  ['with another button', 'text', { button: 1 }, [mark], '', true],
  ['made by a script', 'text', { isTrusted: false }, [mark], '', true],
])('a click %s', (_, id, init, marks, told, reachedPage) => {
  expect(click(id, init, marks)).toEqual({ told, reachedPage });
});
