import { expect, test } from 'vitest';
import { compilePack } from '#lib/match/compile-pack.ts';
import { matchText } from '#lib/match/match-text.ts';
import { readTermTables, TermTablesError, writeTermTables } from '#lib/match/term-tables-file.ts';
import { matchPack } from '../fixtures/match/pack.ts';

const pack = compilePack(matchPack);
const file = writeTermTables(pack.tables);

test('what is read is what was written, wherever it lies', () => {
  const shifted = new Uint8Array(file.length + 1);
  shifted.set(file, 1);
  for (const bytes of [file, shifted.subarray(1)]) expect(readTermTables(bytes)).toEqual(pack.tables);
});

test('a pack compiled with kept tables finds the same', () => {
  const kept = compilePack(matchPack, readTermTables(file));
  const text = matchPack.claims.flatMap(({ statement, wordings }) => [statement, ...wordings]).join('\n');
  const found = matchText(text, pack, {});
  expect(found.mentions.length).toBeGreaterThan(matchPack.claims.length);
  expect(matchText(text, kept, {})).toEqual(found);
});

/** The file with one bit turned. */
const turned = (at: number) => file.slice().fill((file[at] ?? 0) ^ 1, at, at + 1);

test.each<[string, () => Uint8Array]>([
  ['nothing', () => new Uint8Array()],
  ['a part of it', () => file.slice(0, file.length - 5)],
  ['something else', () => new Uint8Array(file.length)],
  ['one of another version', () => file.slice().fill(0x32, 3, 4)],
  ['one with another checksum', () => turned(4)],
  ['one with another count', () => turned(8)],
  ['one with another length', () => turned(20)],
  ['one with another entry', () => turned(100)],
  ['one with another end', () => turned(file.length - 1)],
])('%s is refused', (_, broken) => {
  expect(() => readTermTables(broken())).toThrow(TermTablesError);
});

test('half a letter in a claim is kept', () => {
  const [claim, ...others] = matchPack.claims;
  if (!claim) throw new Error('The fixture has no claim.');
  const odd = compilePack({
    ...matchPack,
    claims: [{ ...claim, statement: 'A \ud800x shell \udc00 hit.' }, ...others],
  });
  expect(readTermTables(writeTermTables(odd.tables))).toEqual(odd.tables);
});
