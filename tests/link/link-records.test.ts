import { describe, expect, test } from 'vitest';
import { linkRecords } from '#lib/link/link-records.ts';
import { parsePack } from '#lib/pack/parse-pack.ts';
import { HEAD, record } from './fixture.ts';

const PIER = [
  'The harbour authority of Gullhaven closed the northern pier on Tuesday after cracks appeared in its pylons',
  'Engineers measured the deepest crack at forty centimetres below the walkway of the pier',
  'Ferry captains in Gullhaven had warned of loose pylons since the winter storms',
];
const PIER_TOO = [
  'Gullhaven harbour authority shut its northern pier on Tuesday because cracks appeared in the pylons',
  'A spokeswoman for the ferry company Quayline promised replacement boats from the southern jetty',
  'Ferry captains had warned about loose pylons in Gullhaven ever since the storms of winter',
];
const HARVEST = [
  'Barley growers in the Orrin valley expect the poorest harvest in a decade after a dry spring',
  'The ministry of farming offered Orrin growers loans without interest until autumn',
];

const quotes = (records: Parameters<typeof linkRecords>[0]) =>
  linkRecords(records, HEAD).claims.map(({ appearances }) => appearances.map(({ article }) => article));

describe('linkRecords', () => {
  test('links what two outlets say of one event, and nothing else', () => {
    const records = [
      record('post-1', '2030-05-02', PIER),
      record('herald-1', '2030-05-03', PIER_TOO),
      record('wire-1', '2030-05-02', HARVEST),
    ];
    expect(quotes(records)).toEqual([
      ['post-1', 'herald-1'],
      ['post-1', 'herald-1'],
    ]);
  });

  test('makes a pack that the extension accepts', () => {
    const pack = linkRecords(
      [record('post-1', '2030-05-02', PIER), record('herald-1', '2030-05-03', PIER_TOO)],
      HEAD,
    );
    expect(parsePack(JSON.parse(JSON.stringify(pack)))).toEqual(pack);
  });

  test.each([
    ['the same words five days later', '2030-05-07'],
    ['the same words a year later', '2031-05-02'],
  ])('keeps events apart in time: %s', (_, day) => {
    expect(quotes([record('post-1', '2030-05-02', PIER), record('herald-1', day, PIER_TOO)])).toEqual([]);
  });

  test('counts a wire report that two outlets print as one voice', () => {
    expect(quotes([record('post-1', '2030-05-02', PIER), record('herald-1', '2030-05-02', PIER)])).toEqual(
      [],
    );
  });

  test('takes two articles of one outlet for one outlet', () => {
    expect(quotes([record('post-1', '2030-05-02', PIER), record('post-2', '2030-05-02', PIER_TOO)])).toEqual(
      [],
    );
  });

  test('gives the same pack whatever the order of the records', () => {
    const records = [
      record('post-1', '2030-05-02', PIER),
      record('herald-1', '2030-05-03', PIER_TOO),
      record('wire-1', '2030-05-02', HARVEST),
    ];
    const sorted = (list: typeof records) => JSON.stringify(linkRecords(list, HEAD));
    expect(sorted([...records].reverse())).toBe(sorted(records));
  });
});
