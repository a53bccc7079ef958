import { expect, test } from 'vitest';
import { linkRecords } from '#lib/link/link-records.ts';
import { HEAD, record } from './fixture.ts';

test('a claim cannot be without the most telling words that all its wordings share', () => {
  const { claims } = linkRecords(
    [
      record('post-1', '2030-05-02', [
        'Ferry captains in Gullhaven had warned of loose pylons since the winter storms',
      ]),
      record('herald-1', '2030-05-03', [
        'Captains of ferries had warned about loose pylons in Gullhaven ever since the storms of winter',
      ]),
    ],
    HEAD,
  );
  expect(claims.map(({ guards }) => [...guards.words].sort())).toEqual([['captains', 'ferry', 'gullhaven']]);
});
