import { execFile } from 'node:child_process';
import { createWriteStream, existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { promisify } from 'node:util';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { PIER_ARTICLES } from '../fixtures/build/pier-articles.ts';

const run = promisify(execFile);
const MAIN = new URL('../../lib/cli/main.ts', import.meta.url).pathname;
const TIMEOUT = 240_000;
const MEGABYTE = 2 ** 20;

let folder = '';
let input = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'bad-input-'));
  input = join(folder, 'articles');
  await mkdir(input);
});
afterEach(async () => {
  await rm(folder, { recursive: true });
});

const build = () =>
  run(process.execPath, [MAIN, 'build', input, '-o', join(folder, 'pack.json'), '--workers', '1']);

const LINES = PIER_ARTICLES.map((article) => `${JSON.stringify(article)}\n`);

function* lineOf(megabytes: number): Generator<string> {
  yield '{"outlet":"Ferry Post","published":"2030-05-02","text":"';
  for (let i = 0; i < megabytes; i++) yield 'The pier is closed. '.repeat(MEGABYTE / 20);
  yield '"}\n';
}

/** A response of a web archive (ISO 28500), one gzip member, as crawlers write them. */
function response({ outlet, published, text }: (typeof PIER_ARTICLES)[number], i: number): Buffer {
  const facts = JSON.stringify({ '@type': 'NewsArticle', datePublished: published });
  const html = `<!doctype html><html lang="en"><head><meta property="og:site_name" content="${outlet}"><script type="application/ld+json">${facts}</script></head><body><article><h1>Pier closed</h1><p>${text}</p></article></body></html>`;
  const http = `HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n${html}`;
  const head = [
    'WARC/1.0',
    'WARC-Type: response',
    `WARC-Target-URI: https://news.example/pier-${i}`,
    'WARC-Date: 2030-05-04T10:00:00Z',
    `WARC-Record-ID: <urn:uuid:8d1f7f4e-6a53-4c8e-9a43-0d3f7e1c2b1${i}>`,
    'Content-Type: application/http; msgtype=response',
    `Content-Length: ${Buffer.byteLength(http)}`,
  ];
  return gzipSync(`${head.join('\r\n')}\r\n\r\n${http}\r\n\r\n`);
}

describe('build', () => {
  test.each([
    [
      'a line of 200 MB: the lines around it are read, and it is named',
      async () => {
        const [first = '', ...others] = LINES;
        await pipeline(
          Readable.from([first, ...lineOf(200), ...others]),
          createWriteStream(join(input, 'crawl.jsonl')),
        );
      },
      '1 × is a line of more than 16 MB, e.g. crawl.jsonl:2',
    ],
    [
      'an article of 15 MB: it is named too',
      async () => {
        await writeFile(join(input, 'crawl.jsonl'), [...LINES, ...lineOf(15)]);
      },
      '1 × is too long for an article: more than 100000 words, e.g. crawl.jsonl:4',
    ],
    [
      'lines that are no JSON, and none at all',
      async () => {
        await writeFile(join(input, 'crawl.jsonl'), ['{"outlet": "Ferry\n', '\n', ...LINES]);
      },
      '1 × is no JSON, e.g. crawl.jsonl:1',
    ],
    [
      'a web archive that is cut off: what is whole in it is read',
      async () => {
        const whole = [...PIER_ARTICLES, PIER_ARTICLES[0]].flatMap((each, i) =>
          each ? [response(each, i)] : [],
        );
        await writeFile(join(input, 'crawl.warc.gz'), Buffer.concat(whole).subarray(0, -100));
      },
      '1 × is damaged or cut off, e.g. crawl.warc.gz',
    ],
    [
      'pictures beside the articles',
      async () => {
        await writeFile(join(input, 'a.jsonl'), LINES);
        for (const name of ['a.png', 'b.jpg']) await writeFile(join(input, name), 'picture');
      },
      '2 × is of no kind that is read: .html, .txt, .md, .jsonl, .warc, e.g. a.png',
    ],
    [
      'a link to a file that is gone',
      async () => {
        await writeFile(join(input, 'a.jsonl'), LINES);
        await symlink(join(folder, 'gone'), join(input, 'b.jsonl'));
      },
      '1 × cannot be read (ENOENT), e.g. b.jsonl',
    ],
  ])('%s', { timeout: TIMEOUT }, async (_, prepare, message) => {
    await prepare();
    const { stdout } = await build();
    expect(stdout).toContain('3 articles');
    expect(stdout).toContain('in 3 outlets');
    expect(stdout).toContain(message);
  });

  test.each([
    ['an empty folder', [], 'this folder is empty'],
    ['a folder of pictures', ['a.png', 'b.jpg'], 'there is no article'],
    ['a folder of archives that are none', ['a.warc', 'b.warc.gz'], 'is no web archive'],
  ])('of %s says so and leaves nothing behind', { timeout: TIMEOUT }, async (_, files, message) => {
    for (const file of files) await writeFile(join(input, file), 'picture');
    await expect(build()).rejects.toMatchObject({ code: 1, stderr: expect.stringContaining(message) });
    expect(existsSync(join(folder, 'pack.json'))).toBe(false);
    expect(await readdir(folder)).toEqual(['articles']);
  });
});
