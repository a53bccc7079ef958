// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { CARD_HOST } from '#lib/page/card-host-name.ts';
import type { Mark } from '#lib/page/marks.ts';
import { OpenOnHover } from '../../entrypoints/content/open-on-hover.ts';

/** A mark stands left of x = 100, another one between 100 and 200, none beyond. */
function marksAt(x: number): Mark[] {
  const key = x < 100 ? 'left' : 'right';
  const mention = { kind: 'entity', id: key, start: 0, end: 1, score: 1 } as const;
  const block = { id: 1, text: '', owner: document.body, pieces: [], linked: 0 };
  return x < 200 ? [{ key, block, mention }] : [];
}

const cards = { isOpen: false, isPreview: false, preview: vi.fn(), close: vi.fn() };
let hover: OpenOnHover;

beforeEach(() => {
  vi.useFakeTimers();
  Object.assign(cards, { isOpen: false, isPreview: false });
  cards.preview = vi.fn(async () => {
    Object.assign(cards, { isOpen: true, isPreview: true });
  });
  cards.close = vi.fn(() => Object.assign(cards, { isOpen: false, isPreview: false }));
  hover = new OpenOnHover(document, { cards, marksAt });
  hover.turn(true);
});

afterEach(() => {
  hover.turn(false);
  vi.useRealTimers();
});

function move(x: number, target: Element = document.body, more: PointerEventInit = {}): void {
  const place = { bubbles: true, composed: true, pointerType: 'mouse', clientX: x, clientY: 5 };
  target.dispatchEvent(new PointerEvent('pointermove', { ...place, ...more }));
}

test('a pointer that rests on a mark previews it, one that passes over does not', () => {
  move(50);
  vi.advanceTimersByTime(200);
  move(300);
  vi.advanceTimersByTime(1000);
  expect(cards.preview).not.toHaveBeenCalled();
  move(50);
  vi.advanceTimersByTime(1000);
  expect(cards.preview).toHaveBeenCalledOnce();
});

test.each([
  ['a finger', { pointerType: 'touch' }],
  ['a pressed button', { buttons: 1 }],
])('%s previews nothing', (_, more) => {
  move(50, document.body, more);
  vi.advanceTimersByTime(1000);
  expect(cards.preview).not.toHaveBeenCalled();
});

test('a preview stays while the pointer is on its mark or on the card, and goes when it has left both', () => {
  const card = document.createElement(CARD_HOST);
  document.body.append(card);
  move(50);
  vi.advanceTimersByTime(1000);
  move(60);
  vi.advanceTimersByTime(1000);
  move(300);
  move(300, card);
  vi.advanceTimersByTime(1000);
  expect(cards.close).not.toHaveBeenCalled();
  move(300);
  vi.advanceTimersByTime(1000);
  expect(cards.close).toHaveBeenCalledOnce();
  card.remove();
});

test('another mark is previewed in place of the first', () => {
  for (const x of [50, 150]) {
    move(x);
    vi.advanceTimersByTime(1000);
  }
  expect(cards.preview.mock.calls.map(([[mark]]) => mark.key)).toEqual(['left', 'right']);
});

test('a card that was opened by a click is left alone', () => {
  Object.assign(cards, { isOpen: true, isPreview: false });
  move(150);
  move(300);
  vi.advanceTimersByTime(1000);
  expect(cards.preview).not.toHaveBeenCalled();
  expect(cards.close).not.toHaveBeenCalled();
});

test('a key pressed or a switch turned off in the meantime stops it', () => {
  move(50);
  document.dispatchEvent(new KeyboardEvent('keydown', { key: 'a' }));
  vi.advanceTimersByTime(1000);
  move(50);
  hover.turn(false);
  vi.advanceTimersByTime(1000);
  move(50);
  vi.advanceTimersByTime(1000);
  expect(cards.preview).not.toHaveBeenCalled();
});
