import { expect, test } from 'vitest';
import { type Box, type Place, placeCard, type Size } from '#lib/page/place-card.ts';

const view: Size = { width: 1000, height: 800 };
const line = (left: number, top: number, bottom = top + 20): Box => ({
  left,
  top,
  right: left + 100,
  bottom,
});

/** A column of text, as high as the window. */
const column = (left: number, right: number): Box => ({ left, right, top: 0, bottom: 800 });

/** A card 400 pixels wide, as high as it wants to be. */
const card = (height: number): Size => ({ width: 400, height });

/** Leaves no room beside it. */
const wide = column(100, 900);

const places: { name: string; near: Box; column?: Box; card: Size; place: Place }[] = [
  {
    name: 'below, where there is room',
    near: line(100, 100),
    card: card(300),
    place: { left: 100, top: 128, maxHeight: 664 },
  },
  {
    name: 'above, near the foot',
    near: line(100, 700),
    card: card(300),
    place: { left: 100, bottom: 108, maxHeight: 684 },
  },
  {
    name: 'not beyond the right edge',
    near: line(900, 100),
    card: card(300),
    place: { left: 592, top: 128, maxHeight: 664 },
  },
  {
    name: 'not beyond the left edge',
    near: line(-50, 100),
    card: card(300),
    place: { left: 8, top: 128, maxHeight: 664 },
  },
  {
    name: 'too tall for either side: the larger, scrolling inside',
    near: line(100, 300),
    card: card(2000),
    place: { left: 100, top: 328, maxHeight: 464 },
  },
  {
    name: 'too tall, more room above',
    near: line(100, 500),
    card: card(2000),
    place: { left: 100, bottom: 308, maxHeight: 484 },
  },
  {
    name: 'no room beside a tall mention: over it',
    near: line(100, 200, 600),
    card: card(500),
    place: { left: 100, bottom: 8, maxHeight: 784 },
  },
  {
    name: 'too tall for either side, room at the right of the column: there, as high as its words',
    near: line(100, 300),
    column: column(40, 580),
    card: card(480),
    place: { left: 588, top: 300, maxHeight: 784 },
  },
  {
    name: 'there too within the window',
    near: line(100, 400),
    column: column(40, 580),
    card: card(2000),
    place: { left: 588, top: 8, maxHeight: 784 },
  },
  {
    name: 'room at its left only',
    near: line(500, 400),
    column: column(416, 990),
    card: card(700),
    place: { left: 8, top: 92, maxHeight: 784 },
  },
  {
    name: 'room beside the column, but all of it fits below',
    near: line(100, 100),
    column: column(40, 300),
    card: card(300),
    place: { left: 100, top: 128, maxHeight: 664 },
  },
];

test.each(places)('$name', ({ near, column: text = wide, card: wanted, place }) => {
  expect(placeCard({ near, column: text }, wanted, view)).toEqual(place);
});
