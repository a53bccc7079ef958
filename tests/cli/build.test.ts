import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

const run = promisify(execFile);
const MAIN = new URL('../../lib/cli/main.ts', import.meta.url).pathname;

/** The pier is closed, told by two outlets; long enough not to be a stub. */
const ARTICLES = [
  {
    outlet: 'Ferry Post',
    published: '2030-05-02',
    text: 'The harbour authority of Gullhaven closed the northern pier on Tuesday after cracks appeared in its pylons. Engineers measured the deepest crack at forty centimetres below the walkway of the pier. "We had no other choice," harbour master Edda Lund said. Ferry captains in Gullhaven had warned of loose pylons since the winter storms. The town council will meet on Friday to talk about the cost of new pylons and about the lost income of the ferries.',
  },
  {
    outlet: 'Quay Herald',
    published: '2030-05-03',
    text: 'Gullhaven harbour authority shut its northern pier on Tuesday because cracks appeared in the pylons. A spokeswoman for the ferry company Quayline promised replacement boats from the southern jetty. Ferry captains had warned about loose pylons in Gullhaven ever since the storms of winter. Tourists queued at the ticket windows of the jetty in the rain, and several of them said that nobody had told them anything about the pier at all.',
  },
  {
    outlet: 'Gull Wire',
    published: '2030-05-03',
    text: 'Cracks in the pylons made the harbour authority of Gullhaven close the northern pier on Tuesday. The company Quayline promised replacement boats from the southern jetty. Nobody was hurt, and no ferry was damaged, a spokesman for the coastguard said late on Tuesday. Hotels on the promenade have begun to cancel bookings for the coming weeks, and bakers and grocers close to the pier fear for their summer.',
  },
];

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
    timeout: 60_000,
  }, async () => {
    const input = await articles(ARTICLES);
    const [one, two] = [join(folder, 'one.json'), join(folder, 'two.json')];
    const { stdout } = await build(input, '-o', one, '--title', 'Pier', '--workers', '1');
    expect(stdout).toContain('in 2 outlets');
    // As a kill in the middle of a line leaves it, and a build of fewer articles.
    await build(await articles(ARTICLES.slice(0, 2)), '-o', two, '--title', 'Pier', '--workers', '2');
    const records = `${two}.records.jsonl`;
    await truncate(records, (await readFile(records)).length - 50);
    await rm(two);
    await build(await articles(ARTICLES), '-o', two, '--title', 'Pier', '--workers', '2');
    expect(await readFile(two)).toEqual(await readFile(one));
  });

  test('keeps the pack that is there when there is nothing to make a new one of', {
    timeout: 60_000,
  }, async () => {
    const out = join(folder, 'pack.json');
    await writeFile(out, 'old');
    await expect(build(await articles(['{}']), '-o', out)).rejects.toMatchObject({ code: 1 });
    expect(await readFile(out, 'utf8')).toBe('old');
  });
});
