import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { readArchive } from '#lib/cli/build/read-archive.ts';

/** One response of a web archive (ISO 28500). */
function response(url: string, html: string, type = 'text/html; charset=utf-8', status = '200 OK'): string {
  const http = `HTTP/1.1 ${status}\r\nContent-Type: ${type}\r\n\r\n${html}`;
  return [
    'WARC/1.0',
    'WARC-Type: response',
    `WARC-Target-URI: ${url}`,
    'WARC-Date: 2030-05-02T10:00:00Z',
    'WARC-Record-ID: <urn:uuid:8d1f7f4e-6a53-4c8e-9a43-0d3f7e1c2b10>',
    'Content-Type: application/http; msgtype=response',
    `Content-Length: ${Buffer.byteLength(http)}`,
    '',
    `${http}\r\n\r\n`,
  ].join('\r\n');
}

const PIER = response('https://post.example/pier', '<p>The pier is closed.</p>');
const JETTY = response('https://post.example/jetty', '<p>The jetty is open.</p>');
const IMAGE = response('https://post.example/pier.png', 'PNG', 'image/png');
const GONE = response('https://post.example/gone', '<p>Gone.</p>', 'text/html', '404 Not Found');

async function read(bytes: Uint8Array) {
  async function* stream() {
    yield bytes;
  }
  const found: string[] = [];
  for await (const { where, html, reason } of readArchive('crawl.warc', stream()))
    found.push(`${where} ${html ?? reason}`);
  return found;
}

const PAGES = [
  'crawl.warc#https://post.example/pier <p>The pier is closed.</p>',
  'crawl.warc#https://post.example/jetty <p>The jetty is open.</p>',
];

test.each([
  ['a whole archive', Buffer.from(PIER + JETTY), PAGES],
  ['a gzipped one, a member a record', Buffer.concat([gzipSync(PIER), gzipSync(JETTY)]), PAGES],
  ['pictures and missing pages', Buffer.from(IMAGE + PIER + GONE), PAGES.slice(0, 1)],
])('%s', async (_, bytes, expected) => {
  expect(await read(bytes)).toEqual(expected);
});

test.each([
  ['gzipped', Buffer.concat([gzipSync(PIER), gzipSync(JETTY).subarray(0, 60)])],
  ['plain', Buffer.from(PIER + JETTY.slice(0, -20))],
])('a truncated archive, %s, gives what is whole in it, and says that it is cut off', async (_, bytes) => {
  expect(await read(bytes)).toEqual([
    PAGES[0],
    expect.stringMatching(/^crawl\.warc is damaged or cut off after 1 page /),
  ]);
});

test.each([
  ['something else', Buffer.from('not an archive at all')],
  ['nothing', Buffer.alloc(0)],
])('%s is said to be no archive', async (_, bytes) => {
  const found = await read(bytes);
  expect(found).toHaveLength(1);
  expect(found[0]).toMatch(/^crawl\.warc is (?:no web archive|damaged)/);
});
