import { expect, test, vi } from 'vitest';
import { compilePack } from '#lib/match/compile-pack.ts';
import { writeTermTables } from '#lib/match/term-tables-file.ts';
import type { KeptIndex } from '#lib/store/kept-index.ts';
import { compileKnown } from '../../entrypoints/background/compile-known.ts';
import { matchPack } from '../fixtures/match/pack.ts';

vi.mock('webextension-polyfill', () => ({
  default: { runtime: { getManifest: () => ({ version: '1.0' }) } },
}));

const made = writeTermTables(compilePack(matchPack).tables);

/** What is kept, without a database; `kept` is what was kept of any pack. */
function keeping(kept: Uint8Array | undefined, onRead: () => void = () => undefined) {
  const written: Uint8Array[] = [];
  const index: Pick<KeptIndex, 'read' | 'keep'> = {
    read: async () => {
      onRead();
      return kept;
    },
    keep: async (_, bytes) => {
      written.push(bytes);
    },
  };
  return { written, index };
}

test('what else is to be done has its turn while a pack is compiled', async () => {
  const order: string[] = [];
  let now = 0;
  // Every step of the work takes longer than a slice.
  vi.spyOn(performance, 'now').mockImplementation(() => (now += 10));
  const { index, written } = keeping(undefined, () => setImmediate(() => order.push('another question')));
  const compiled = await compileKnown(matchPack, ['a'], index);
  order.push('compiled');
  vi.restoreAllMocks();
  expect(order).toEqual(['another question', 'compiled']);
  expect(writeTermTables(compiled.tables)).toEqual(made);
  expect(written).toEqual([made]);
});

test.each<[string, Uint8Array, boolean]>([
  ['what was kept is used', made, false],
  ['what is damaged is made again', made.slice(0, made.length - 1), true],
  [
    'what is of another pack is made again',
    writeTermTables(compilePack({ ...matchPack, claims: matchPack.claims.slice(1) }).tables),
    true,
  ],
])('%s', async (_, kept, isWritten) => {
  const { index, written } = keeping(kept);
  const { tables } = await compileKnown(matchPack, ['a'], index);
  expect(writeTermTables(tables)).toEqual(made);
  expect(written).toEqual(isWritten ? [made] : []);
});
