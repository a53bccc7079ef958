import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { attributions } from '#lib/cli/attributions.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'attributions-'));
});
afterEach(async () => {
  vi.restoreAllMocks();
  await rm(folder, { recursive: true });
});

test.each([
  ['English', 'The mayor said on Monday that the bridge was safe.', 1, /^$/],
  [
    'another language',
    'Der Minister sagte am Montag, die Brücke sei sicher und bleibe für alle offen, die sie nutzen wollen.',
    0,
    /is not English/,
  ],
])('%s: what is found, and what is said of it', async (_, text, count, said) => {
  const out = vi.spyOn(console, 'log').mockImplementation(() => {});
  const problems = vi.spyOn(console, 'error').mockImplementation(() => {});
  const file = join(folder, 'article.txt');
  await writeFile(file, text);
  expect(await attributions([file])).toBe(0);
  const answer = JSON.parse(String(out.mock.calls[0]?.[0]));
  expect(answer).toMatchObject({ file, text });
  expect(answer.attributions).toHaveLength(count);
  expect(problems.mock.calls.flat().join('\n')).toMatch(said);
});
