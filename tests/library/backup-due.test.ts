import { expect, test } from 'vitest';
import { type BackupStanding, isBackupDue } from '#lib/library/backup-due.ts';

const NOW = new Date('2026-06-30T12:00:00.000Z');
const days = (ago: number) => new Date(NOW.getTime() - ago * 86_400_000).toISOString();

test.each<[string, Partial<BackupStanding>, boolean]>([
  ['never, and much to lose', {}, true],
  ['never, and little to lose', { all: 9, since: 9 }, false],
  ['long ago', { backedUp: days(30), since: 1 }, true],
  ['long ago, and nothing new', { backedUp: days(90), since: 0 }, false],
  ['lately', { backedUp: days(29) }, false],
  ['never, but put off', { reminded: days(6) }, false],
  ['never, and put off long ago', { reminded: days(8) }, true],
])('a backup %s: %j', (_, standing, isDue) => {
  expect(isBackupDue({ all: 40, since: 40, ...standing }, NOW)).toBe(isDue);
});
