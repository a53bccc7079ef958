import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { shippedLoadedWords } from '#lib/cli/build/load-model.ts';
import { PIER_ARTICLES } from '../fixtures/build/pier-articles.ts';

const run = promisify(execFile);
const MAIN = new URL('../../lib/cli/main.ts', import.meta.url).pathname;

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'build-'));
});
afterEach(async () => {
  await rm(folder, { recursive: true });
});

const articles = async (list: readonly unknown[]) => {
  const file = join(folder, 'articles.jsonl');
  await writeFile(
    file,
    list.map((each) => (typeof each === 'string' ? each : JSON.stringify(each))).join('\n'),
  );
  return file;
};
const build = (...args: string[]) => run(process.execPath, [MAIN, 'build', ...args]);

/** The command reads with the shipped model; where training has not made one yet there is nothing to try. */
const model = new URL('../../assets/models/attribution.bin', import.meta.url);

describe.skipIf(!existsSync(model))('build', () => {
  test('makes the same bytes whatever the workers, after a kill, and with an article added later', {
    timeout: 240_000,
  }, async () => {
    const input = await articles(PIER_ARTICLES);
    const [one, two] = [join(folder, 'one.json'), join(folder, 'two.json')];
    const { stdout } = await build(input, '-o', one, '--title', 'Pier', '--workers', '1');
    expect(stdout).toContain('in 2 outlets');
    // As a kill in the middle of a line leaves it, and a build of fewer articles.
    await build(await articles(PIER_ARTICLES.slice(0, 2)), '-o', two, '--title', 'Pier', '--workers', '2');
    const records = `${two}.records.jsonl`;
    await truncate(records, (await readFile(records)).length - 50);
    await rm(two);
    await build(await articles(PIER_ARTICLES), '-o', two, '--title', 'Pier', '--workers', '2');
    expect(await readFile(two)).toEqual(await readFile(one));
    const { loadedWords } = JSON.parse(await readFile(one, 'utf8'));
    expect(loadedWords).toEqual(await shippedLoadedWords());
  });

  test('keeps the pack that is there when there is nothing to make a new one of', {
    timeout: 240_000,
  }, async () => {
    const out = join(folder, 'pack.json');
    await writeFile(out, 'old');
    await expect(build(await articles(['{}']), '-o', out)).rejects.toMatchObject({ code: 1 });
    expect(await readFile(out, 'utf8')).toBe('old');
  });
});
