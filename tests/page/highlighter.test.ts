// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest';
import { Highlighter } from '#lib/page/highlighter.ts';

const LOOKS = { palette: 'amber', line: 'solid' } as const;

/** As much of the browser's highlights as is used here; happy-dom has none. */
class FakeHighlight extends Set<unknown> {
  priority = 0;
}

let registry: Map<string, FakeHighlight>;
const highlighter = () => new Highlighter(LOOKS, registry as unknown as HighlightRegistry);

const place = () => {
  const node = document.createTextNode('words');
  return { startContainer: node, startOffset: 0, endContainer: node, endOffset: 5 };
};

beforeEach(() => {
  registry = new Map();
  vi.stubGlobal('Highlight', FakeHighlight);
  vi.stubGlobal(
    'StaticRange',
    class {
      constructor(init: object) {
        Object.assign(this, init);
      }
    },
  );
});

test('nothing is registered before something is painted, and it comes back where the page clears it', () => {
  const one = highlighter();
  one.assert();
  expect([...registry.keys()]).toEqual([]);
  one.paint('a', 'same', place());
  one.assert();
  registry.clear();
  one.assert();
  expect(registry.get('second-source-claim')?.size).toBe(1);
});

test.each([
  ['same', 'second-source-claim'],
  ['differs', 'second-source-differs-amber'],
  ['contradicts', 'second-source-contrary-amber'],
] as const)('a claim that the page makes as %s is painted as %s and as nothing else', (outcome, name) => {
  const one = highlighter();
  one.paint('a', outcome, place());
  one.assert();
  expect([...registry].flatMap(([key, { size }]) => (size > 0 ? key : []))).toEqual([name]);
  one.look({ palette: 'plum', line: 'wavy' });
  expect(registry.has(name)).toBe(false);
  one.clear();
  expect(registry.size).toBe(0);
});

test('a key has one paint', () => {
  const one = highlighter();
  one.paint('a', 'same', place());
  one.paint('a', 'same', place());
  one.assert();
  expect(registry.get('second-source-claim')?.size).toBe(1);
  one.erase('a');
  expect(registry.get('second-source-claim')?.size).toBe(0);
});

test('ending takes away what is painted, but not what a newer run has put in its place', () => {
  const [older, newer] = [highlighter(), highlighter()];
  older.paint('a', 'same', place());
  older.assert();
  registry.delete('second-source-claim');
  newer.paint('a', 'same', place());
  newer.assert();
  older.clear();
  expect(registry.get('second-source-claim')?.size).toBe(1);
  older.paint('b', 'same', place());
  expect(registry.get('second-source-claim')?.size).toBe(1);
  newer.clear();
  expect(registry.size).toBe(0);
});
