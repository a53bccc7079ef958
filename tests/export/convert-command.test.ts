import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { backup } from '#lib/export/backup.ts';
import { csv } from '#lib/export/csv.ts';
import { webAnnotation } from '#lib/export/web-annotation.ts';
import { SAMPLE, WRITTEN } from './sample.ts';

let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'convert-'));
  await writeFile(join(folder, 'library.json'), backup.write(SAMPLE, WRITTEN));
  await writeFile(join(folder, 'annotations.jsonld'), webAnnotation.write(SAMPLE, WRITTEN));
  await writeFile(join(folder, 'damaged.json'), backup.write(SAMPLE, WRITTEN).replace('Nobody', 'Somebody'));
  await writeFile(join(folder, 'precious.csv'), 'precious');
  await mkdir(join(folder, 'folder.csv'));
});

afterAll(() => rm(folder, { recursive: true }));

/** Runs the command in the folder; `input` goes to its standard input. */
function convert(args: string[], input = ''): Promise<{ code: number; out: string; err: string }> {
  const main = join(import.meta.dirname, '../../lib/cli/main.ts');
  return new Promise((resolve) => {
    const child = execFile(process.execPath, [main, 'convert', ...args], { cwd: folder }, (error, out, err) =>
      resolve({ code: error ? Number(error.code) : 0, out, err }),
    );
    child.stdin?.end(input);
  });
}

test('converts there and back without loss', async () => {
  expect(await convert(['library.json', 'there.jsonld'])).toEqual({ code: 0, out: '', err: '' });
  expect(await convert(['there.jsonld', 'back.json'])).toMatchObject({ code: 0 });
  const back: { highlights: unknown } = JSON.parse(await readFile(join(folder, 'back.json'), 'utf8'));
  expect(back.highlights).toEqual(SAMPLE);
});

test('works in a pipeline', async () => {
  expect(await convert(['--to', 'csv', '-', '-'], webAnnotation.write(SAMPLE, WRITTEN))).toEqual({
    code: 0,
    out: csv.write(SAMPLE, WRITTEN),
    err: '',
  });
});

test('says what it leaves out', async () => {
  const reply = { type: 'Annotation', motivation: 'replying' };
  expect(await convert(['--to', 'csv', '-', '-'], JSON.stringify([reply]))).toMatchObject({
    code: 0,
    err: '-: 1 left out (reply).\n',
  });
});

test.each([
  [['damaged.json', 'precious.csv'], /^damaged\.json: .*checksum/],
  [['missing.json', 'precious.csv'], /^missing\.json: it cannot be read/],
  [['library.json', 'precious.txt'], /^precious\.txt: its format is not known\. .*\.csl\.json/],
  [['library.json', 'folder.csv'], /^folder\.csv: it cannot be written .*unchanged/],
  [['library.json', 'no/such/folder.csv'], /^no\/such\/folder\.csv: it cannot be written/],
  [['--to', 'docx', 'library.json', '-'], /--to with one of backup/],
  [['library.json'], /name the file to read and the file to write/],
  [['--loud', 'a', 'b'], /--loud/],
])('%j: one clear sentence, nothing written', async (args, message) => {
  const before = await readdir(folder);
  const { code, out, err } = await convert(args);
  expect({ code, out }).toEqual({ code: 1, out: '' });
  expect(err).toMatch(message);
  expect(await readdir(folder)).toEqual(before);
  expect(await readFile(join(folder, 'precious.csv'), 'utf8')).toBe('precious');
});
