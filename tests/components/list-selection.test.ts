import { describe, expect, test } from 'vitest';
import { commandKey } from '../../components/library/command-key.ts';
import { listKey } from '../../components/library/list-key.ts';
import {
  type ListSelection,
  NOTHING,
  type SelectAction,
  select,
  selectionIn,
} from '../../components/library/list-selection.ts';
import { listWindow, scrollTo } from '../../components/library/list-window.ts';

/** The slots of a list; a row's slot says nothing of its place. */
const ORDER = Uint32Array.of(40, 10, 30, 20, 50);

const selectionAfter = (...actions: SelectAction[]): ListSelection =>
  actions.reduce((selection, action) => select(selection, action, ORDER), NOTHING);

const pick = (slot: number): SelectAction => ({ kind: 'pick', slot });
const toggle = (slot: number): SelectAction => ({ kind: 'toggle', slot });
const extend = (slot: number): SelectAction => ({ kind: 'extend', slot });
const move = (by: number, how: { extend?: boolean; keep?: boolean } = {}): SelectAction => ({
  kind: 'move',
  by,
  ...how,
});

describe('a selection', () => {
  test.each<[string, SelectAction[], number[], number | undefined]>([
    ['one', [pick(10), pick(30)], [30], 30],
    ['one more', [pick(10), toggle(20)], [10, 20], 20],
    ['one less', [pick(10), toggle(20), toggle(10)], [20], 10],
    ['a range down', [pick(10), extend(20)], [10, 30, 20], 20],
    ['a range up', [pick(20), extend(10)], [10, 30, 20], 10],
    ['a range that turns round', [pick(30), extend(50), extend(40)], [40, 10, 30], 40],
    ['a range from nowhere', [extend(20)], [20], 20],
    ['down from nowhere', [move(1)], [40], 40],
    ['up from nowhere', [move(-1)], [50], 50],
    ['beyond the end', [pick(20), move(Infinity)], [50], 50],
    ['beyond the beginning', [pick(20), move(-9)], [40], 40],
    ['a range by keys', [pick(10), move(1, { extend: true }), move(1, { extend: true })], [10, 30, 20], 20],
    ['on without selecting', [pick(10), move(2, { keep: true })], [10], 20],
    ['and then one more', [pick(10), move(2, { keep: true }), toggle(20)], [10, 20], 20],
    ['all', [pick(10), { kind: 'all' }], [40, 10, 30, 20, 50], 10],
    ['none, where it was', [pick(10), { kind: 'none' }], [], 10],
  ])('%s', (_, actions, chosen, active) => {
    const selection = selectionAfter(...actions);
    expect([...selection.chosen].sort()).toEqual(chosen.toSorted());
    expect(selection.active).toBe(active);
  });

  test('in an empty list there is none', () => {
    expect(select(NOTHING, move(1), new Uint32Array())).toEqual(NOTHING);
  });

  test('keeps only what another list still has', () => {
    const selection = selectionAfter(pick(10), toggle(20), toggle(50));
    expect(selectionIn(selection, Uint32Array.of(50, 10))).toEqual({
      chosen: new Set([10, 50]),
      active: 50,
      anchor: 50,
    });
    expect(selectionIn(selection, Uint32Array.of(10)).active).toBe(undefined);
  });
});

describe('a key in the list', () => {
  const plain = { shiftKey: false, ctrlKey: false, metaKey: false, altKey: false };
  test.each<[string, Partial<KeyboardEvent>, SelectAction | undefined]>([
    ['ArrowDown', {}, { kind: 'move', by: 1, extend: false, keep: false }],
    ['ArrowUp', { shiftKey: true }, { kind: 'move', by: -1, extend: true, keep: false }],
    ['ArrowDown', { ctrlKey: true }, { kind: 'move', by: 1, extend: false, keep: true }],
    ['PageDown', {}, { kind: 'move', by: 7, extend: false, keep: false }],
    ['End', {}, { kind: 'move', by: Infinity, extend: false, keep: false }],
    [' ', {}, { kind: 'toggle', slot: 3 }],
    [' ', { shiftKey: true }, { kind: 'extend', slot: 3 }],
    ['a', { ctrlKey: true }, { kind: 'all' }],
    ['A', { metaKey: true, shiftKey: true }, { kind: 'none' }],
    ['a', {}, undefined],
    ['ArrowDown', { altKey: true }, undefined],
    ['Tab', {}, undefined],
  ])('%j %j', (key, held, action) => {
    expect(listKey({ ...plain, key, ...held }, 7, 3)).toEqual(action);
  });

  test.each([
    ['/', {}, 'search'],
    ['?', { shiftKey: true }, 'help'],
    ['N', { shiftKey: true }, 'note'],
    ['Delete', {}, 'delete'],
    ['c', { ctrlKey: true }, undefined],
    ['x', {}, undefined],
    ['constructor', {}, undefined],
  ])('%j %j asks for %s', (key, held, command) => {
    expect(commandKey({ ...plain, key, ...held })).toBe(command);
  });
});

describe('of a long list', () => {
  test.each([
    [0, 0, 22],
    [96 * 1000, 988, 1022],
    [96 * 99_995, 99_983, 100_000],
  ])('scrolled to %i the rows from %i to %i are drawn', (top, from, to) => {
    expect(listWindow(top, 960, 96, 100_000)).toEqual({ from, to });
  });

  test('nothing is drawn where there is nothing', () => {
    expect(listWindow(500, 960, 96, 0)).toEqual({ from: 0, to: 0 });
  });

  test.each([
    ['in sight', 5, 0, 0],
    ['above', 2, 400, 200],
    ['below', 20, 0, 1100],
    ['half below', 9, 50, 50],
  ])('a row %s is scrolled into sight', (_, place, top, expected) => {
    expect(scrollTo(place, top, 1000, 100)).toBe(expected);
  });
});
