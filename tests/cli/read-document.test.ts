import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { InputError } from '#lib/cli/input-error.ts';
import { readDocument } from '#lib/cli/read-document.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'documents-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function read(name: string, bytes: string | Uint8Array) {
  const file = join(folder, name);
  await writeFile(file, bytes);
  const { file: _, ...document } = await readDocument(file);
  return document;
}

const META =
  '<link rel="canonical" href="https://www.courier.example/a"><meta property="article:published_time" content="2022-03-03T08:00Z">';

test.each([
  ['an empty file', 'a.txt', '', { text: '' }],
  ['plain text', 'b.txt', 'Rain fell.\n', { text: 'Rain fell.\n' }],
  [
    'front matter',
    'c.md',
    '---\npublished: 2022-03-03\n---\nRain fell.',
    { text: 'Rain fell.', published: '2022-03-03' },
  ],
  ['a page', 'd.html', '<p>Rain <b>fell</b>.</p><script>x</script><p>It', { text: 'Rain fell.\nIt' }],
  ['a page by its markup alone', 'e.txt', '<!doctype html><p>Rain fell.', { text: 'Rain fell.' }],
  [
    'what a page says of itself',
    'f.html',
    `<html><head>${META}</head><body><p>Rain fell.</p></body></html>`,
    { text: 'Rain fell.', published: '2022-03-03', host: 'courier.example' },
  ],
  [
    'a declared encoding',
    'g.html',
    Buffer.from('<meta charset="windows-1252"><p>Ren\u00e9e', 'latin1'),
    { text: 'Ren\u00e9e' },
  ],
  ['UTF-16', 'h.txt', Buffer.from('\ufeffRain', 'utf16le'), { text: 'Rain' }],
])('%s', async (_, name, bytes, expected) => {
  expect(await read(name, bytes)).toEqual(expected);
});

test.each([['bytes that are no text', Uint8Array.of(1, 0, 2, 0, 255)]])(
  '%s are refused',
  async (_, bytes) => {
    await expect(read('x.txt', bytes)).rejects.toThrow(InputError);
  },
);
