import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, stat, symlink, watch, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

const MAIN = new URL('../../lib/cli/main.ts', import.meta.url).pathname;
const TIMEOUT = 240_000;
/** More than a worker is given before its first results are kept. */
const COUNT = 64;

const LINES = Array.from({ length: COUNT }, (_, i) =>
  JSON.stringify({
    outlet: ['Ferry Post', 'Quay Herald', 'Gull Wire'][i % 3],
    published: `2030-05-0${1 + (i % 3)}`,
    id: `a${i}`,
    text: `The harbour authority of Gullhaven closed pier ${Math.floor(i / 3)} on Tuesday after ${i} cracks appeared in its pylons. Engineers measured the deepest crack at forty centimetres below the walkway of the pier. "We had no other choice," harbour master Edda Lund said. Ferry captains in Gullhaven had warned of loose pylons since the winter storms. The town council will meet on Friday to talk about the cost of new pylons and the lost income.`,
  }),
);

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'stopped-'));
});
afterEach(async () => {
  await rm(folder, { recursive: true });
});

const build = (...args: string[]) =>
  spawn(process.execPath, [MAIN, 'build', ...args, '--title', 'Pier', '--workers', '1']);
const said = async (stream: AsyncIterable<Buffer>) => {
  let text = '';
  for await (const chunk of stream) text += chunk;
  return text;
};

async function untilNotEmpty(name: string): Promise<void> {
  const changes = watch(folder);
  const size = async () => (await stat(join(folder, name)).catch(() => ({ size: 0 }))).size;
  if ((await size()) > 0) return;
  for await (const _ of changes) if ((await size()) > 0) return;
}

describe('build', () => {
  test('stopped by Ctrl-C in the middle leaves no pack, and goes on where it stopped', {
    timeout: TIMEOUT,
  }, async () => {
    const input = join(folder, 'articles.jsonl');
    await writeFile(input, `${LINES.join('\n')}\n`);
    const out = join(folder, 'pack.json');
    const stopped = build('-', '-o', out);
    const errors = said(stopped.stderr);
    const closed = once(stopped, 'close');
    // Standard input stays open: the build waits for more.
    stopped.stdin.write(`${LINES.join('\n')}\n`);
    await untilNotEmpty('pack.json.records.jsonl');
    stopped.kill('SIGINT');
    expect((await closed)[0]).toBe(130);
    expect(await errors).toContain('the same command goes on');
    expect(existsSync(out)).toBe(false);

    const whole = join(folder, 'whole.json');
    expect(await once(build(input, '-o', out), 'close')).toEqual([0, null]);
    expect(await once(build(input, '-o', whole), 'close')).toEqual([0, null]);
    expect(await readFile(out)).toEqual(await readFile(whole));
  });

  test('on a full disk says so and keeps the old pack', { timeout: TIMEOUT }, async () => {
    const input = join(folder, 'articles.jsonl');
    await writeFile(input, LINES.slice(0, 3).join('\n'));
    const out = join(folder, 'pack.json');
    await writeFile(out, 'old');
    await symlink('/dev/full', `${out}.new`);
    const child = build(input, '-o', out);
    const errors = said(child.stderr);
    expect((await once(child, 'close'))[0]).toBe(1);
    expect(await errors).toContain('the disk is full');
    expect(await readFile(out, 'utf8')).toBe('old');
  });
});
