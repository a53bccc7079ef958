import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { InputError } from '#lib/cli/input-error.ts';
import { match } from '#lib/cli/match.ts';

let folder = '';
const places = ['Westland', 'Sudria', 'Eastmark', 'Lowmoor', 'Highfell', 'Northport', 'Oldtown', 'Greyhaven'];
const news = [
  'flood closed the old bridge',
  'court freed a banker',
  'harvest of wheat failed',
  'museum bought a painting',
];
const claims = [
  ['opened', 'A kindergarten opened in Norland.'],
  ['school', 'A shell hit a kindergarten in Norland and wounded two teachers on Thursday.'],
  ...places.flatMap((place, i) => news.map((what, k) => [`c${i}-${k}`, `A ${what} in ${place}.`])),
];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'match-'));
  await writeFile(join(folder, 'claims.tsv'), claims.map((row) => row.join('\t')).join('\n'));
  await writeFile(
    join(folder, 'queries.tsv'),
    'q1\tA shell hit a kindergarten in Norland on Thursday and wounded two teachers.\nq2\tThe choir sang in the garden.',
  );
});
afterAll(() => rm(folder, { recursive: true }));
afterEach(() => vi.restoreAllMocks());

async function run(...options: string[]): Promise<string[]> {
  const printed: string[] = [];
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    printed.push(String(text));
    return true;
  });
  await match(['--claims', join(folder, 'claims.tsv'), '--queries', join(folder, 'queries.tsv'), ...options]);
  return printed.join('').split('\n').filter(Boolean);
}

test('the nearest claims come as a TREC run', async () => {
  const lines = await run('--top', '2');
  expect(lines[0]).toMatch(/^q1 Q0 school 1 -?\d+\.\d{4} second-source$/);
  expect(lines[1]).toMatch(/^q1 Q0 \S+ 2 -?\d+\.\d{4} second-source$/);
});

describe('--accept', () => {
  test('prints what a query makes, with its probability', async () => {
    expect(await run('--accept', '--bar', '0.3')).toEqual([
      expect.stringMatching(/^q1 Q0 school 1 0\.\d{4} second-source$/),
    ]);
  });

  test('prints nothing below the bar', async () => {
    expect(await run('--accept', '--bar', '1')).toEqual([]);
  });

  test.each(['2', '-1', 'sure'])('a bar of %s is refused', async (bar) => {
    await expect(run('--accept', `--bar=${bar}`)).rejects.toThrow(InputError);
  });
});
