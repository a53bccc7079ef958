import { execFile, spawnSync } from 'node:child_process';
import { chmod, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';

const run = promisify(execFile);
const MAIN = new URL('../../lib/cli/main.ts', import.meta.url).pathname;
const hasParallel = spawnSync('parallel', ['--version']).status === 0;

/**
 * Stands in for ssh: runs here what it is asked to run on a host. Like sshd it names the shell of the account, which
 * parallel's commands use: without one (a bare environment, as some build machines have) the hosts print nothing.
 */
const SSH = '#!/bin/sh\nshift\n[ "$1" = "--" ] && shift\nSHELL=/bin/sh\nexport SHELL\nexec sh -c "$*"\n';

const ARTICLES = Array.from({ length: 6 }, (_, i) => ({
  id: `a${i}`,
  outlet: ['Ferry Post', 'Quay Herald'][i % 2],
  published: '2030-05-02',
  text: `The harbour authority of Gullhaven closed pier ${i >> 1} on Tuesday after cracks appeared in its pylons. Engineers measured the deepest crack at forty centimetres below the walkway of the pier. "We had no other choice," harbour master Edda Lund said. Ferry captains in Gullhaven had warned of loose pylons since the winter storms. The town council will meet on Friday to talk about the cost of new pylons.`,
}));

test.skipIf(!hasParallel)(
  'GNU parallel spreads reading over hosts, and the pack is the same',
  {
    timeout: 240_000,
  },
  async () => {
    const folder = await mkdtemp(join(tmpdir(), 'spread-'));
    try {
      const [input, one, records, ssh] = ['articles.jsonl', 'one.json', 'records.jsonl', 'ssh'].map((name) =>
        join(folder, name),
      ) as [string, string, string, string];
      await writeFile(input, `${ARTICLES.map((article) => JSON.stringify(article)).join('\n')}\n`);
      await writeFile(ssh, SSH);
      await chmod(ssh, 0o755);
      await run(process.execPath, [MAIN, 'build', input, '-o', one, '--title', 'Pier', '--workers', '1']);
      const extract = `${process.execPath} ${MAIN} extract --workers 1`;
      await run(
        'sh',
        [
          '-c',
          `parallel --will-cite --pipe -N2 -j1 -S :,127.0.0.2,127.0.0.3 '${extract}' < '${input}' > '${records}'`,
        ],
        { env: { ...process.env, PARALLEL_SSH: ssh, HOME: folder } },
      );
      expect((await readFile(records, 'utf8')).trim().split('\n')).toHaveLength(ARTICLES.length);
      const { stdout } = await run('sh', [
        '-c',
        `'${process.execPath}' '${MAIN}' link --title Pier < '${records}'`,
      ]);
      expect(stdout).toBe(await readFile(one, 'utf8'));
    } finally {
      await rm(folder, { recursive: true });
    }
  },
);
