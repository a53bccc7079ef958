import { describe, expect, test } from 'vitest';
import { diffPacks } from '#lib/cli/build/diff-packs.ts';
import { linkRecords } from '#lib/link/link-records.ts';
import type { KnowledgePack } from '#lib/model/knowledge-pack.ts';
import { joinPacks } from '#lib/pack/join-packs.ts';
import { parsePack } from '#lib/pack/parse-pack.ts';
import { HEAD, record } from '../link/fixture.ts';

const PIER =
  'The harbour authority of Gullhaven closed the northern pier after cracks appeared in its pylons';
const PIER_TOO = 'Gullhaven harbour authority shut its northern pier because cracks appeared in the pylons';
const TRAWLER = 'Rescuers pulled twelve sailors from the capsized trawler near the Orrin lighthouse';
const TRAWLER_TOO =
  'Twelve sailors were pulled by rescuers from the trawler that capsized near Orrin lighthouse';
const LESS = 'The gale tore awnings from market stalls';

const pier = linkRecords(
  [record('post-1', '2030-05-02', [PIER, LESS]), record('herald-1', '2030-05-02', [PIER_TOO])],
  HEAD,
);
const trawler = linkRecords(
  [record('post-2', '2030-06-02', [TRAWLER, LESS]), record('herald-2', '2030-06-02', [TRAWLER_TOO])],
  HEAD,
);

const BOTH = { id: 'both', title: 'Both' };

describe('joinPacks', () => {
  test('holds the claims, articles and days of all, and each outlet once', () => {
    const merged = parsePack(JSON.parse(JSON.stringify(joinPacks([trawler, pier, pier], BOTH))));
    expect(merged.claims).toHaveLength(2);
    expect(merged.articles.map(({ id }) => id)).toEqual(['herald-1', 'herald-2', 'post-1', 'post-2']);
    expect(merged.outlets.map(({ id }) => id)).toEqual(['herald', 'post']);
    expect(merged.covers).toEqual({ from: '2030-05-02', to: '2030-06-02' });
  });

  test('refuses two different claims of one id', () => {
    const other: KnowledgePack = {
      ...pier,
      claims: pier.claims.map((claim) => ({ ...claim, statement: 'Else.' })),
    };
    expect(() => joinPacks([pier, other], BOTH)).toThrow('a different claim');
  });
});

describe('diffPacks', () => {
  test.each([
    ['the same pack', pier, pier, []],
    ['a claim more', pier, joinPacks([pier, trawler], BOTH), [`+ claim ${trawler.claims[0]?.statement}`]],
    ['a claim less', joinPacks([pier, trawler], BOTH), pier, [`- claim ${trawler.claims[0]?.statement}`]],
    [
      'other words',
      pier,
      { ...pier, claims: pier.claims.map((claim) => ({ ...claim, statement: 'New.' })) },
      ['~ claim New.', `    was: ${pier.claims[0]?.statement}`],
    ],
  ])('%s', (_, old, now, expected) => {
    expect(diffPacks(old, now)).toEqual(expected);
  });
});
