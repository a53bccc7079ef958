import { expect, test } from 'vitest';
import { linkRecords } from '#lib/link/link-records.ts';
import { HEAD, record, statement } from './fixture.ts';

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

test('a claim whose common words tell too little names none: those would stand in many a sentence', () => {
  const said = { speaker: 'Denmark', source: [], stance: 'attributes' as const };
  const story = {
    'post-1': 'Ferry captains in Gullhaven had warned of loose pylons since the winter storms',
    'herald-1':
      'Captains of ferries had warned about loose pylons in Gullhaven ever since the storms of winter',
  };
  const { claims } = linkRecords(
    Object.entries(story).map(([id, topic]) =>
      record(id, '2030-05-02', [topic], { statements: [statement('He is not welcome here', 0, said)] }),
    ),
    HEAD,
  );
  expect(claims.map(({ guards }) => guards.words)).toEqual([[]]);
});
