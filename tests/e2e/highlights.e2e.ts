import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { painted } from '#lib/cli/painted.ts';
import { BROWSERS, Reader } from './reader.ts';
import { seedPages } from './seed-pages.ts';

/** Paragraph id -> the claims that it makes. */
const onDemo: Record<string, string[]> = JSON.parse(readFileSync('assets/demo/expected.json', 'utf8'));

/**
 * The claims on a page by the element they stand in, each list sorted, without elements that have none. What is painted
 * must be what the content script lists.
 */
async function claimsByElement(reader: Reader, page: Page): Promise<Record<string, string[]>> {
  const listed = (await reader.found(page)).filter(({ kind }) => kind === 'claim');
  const shown = (await painted(page)).filter(({ kind }) => kind === 'claim');
  expect(shown.map(({ text }) => text).sort()).toEqual(listed.map(({ text }) => text).sort());
  const claims: Record<string, string[]> = {};
  for (const { text, within } of shown) {
    const at = listed.findIndex((one) => one.text === text);
    claims[within] = [...(claims[within] ?? []), ...listed.splice(at, 1).map(({ id }) => id)];
  }
  return Object.fromEntries(Object.entries(claims).map(([id, all]) => [id, [...new Set(all)].sort()]));
}

describe.each(BROWSERS)('highlights in %s', (name) => {
  let reader: Reader;
  beforeAll(async () => {
    reader = await Reader.start(name);
  });
  afterAll(() => reader.stop());

  test('stand on the demo page where they should, and nowhere else', async () => {
    const page = await reader.open('/demo');
    const expected = Object.entries(onDemo).flatMap(([id, claims]) =>
      claims.length > 0 ? [[id, [...claims].sort()]] : [],
    );
    expect(await claimsByElement(reader, page)).toEqual(Object.fromEntries(expected));
    await page.close();
  });

  test.each([
    ['israel-national-news-2022-02-17', 'Russia has expelled US Deputy Ambassador Bart Gorman'],
    ['moscow-times-2022-02-17', 'shelled a kindergarten'],
    ['sputnik-2014-11-04', 'Russian troops approaching the Ukrainian border'],
    ['euronews-2022-02-17', 'wounding two civilians'],
  ])('stand on the article %s', async (id, words) => {
    expect([...seedPages.keys()]).toContain(id);
    const page = await reader.open(`/seed/${id}`);
    await reader.found(page);
    const claims = (await painted(page)).filter(({ kind }) => kind === 'claim');
    expect(claims.map(({ text }) => text)).toContainEqual(expect.stringContaining(words));
    await page.close();
  });

  test('are seen on a page with the strictest content security policy', async () => {
    const page = await reader.open('/strict/one-claim');
    await reader.found(page);
    const marked = Buffer.from(await page.screenshot());
    await page.evaluate(() => CSS.highlights.clear());
    expect(Buffer.from(await page.screenshot()).equals(marked)).toBe(false);
    await page.close();
  });

  test('leave alone what the reader writes, code, and what is not shown', async () => {
    const page = await reader.open('/never-read');
    expect(Object.keys(await claimsByElement(reader, page))).toEqual(['read']);
    await page.close();
  });

  test.each(['/demo', '/strict/one-claim', '/seed/moscow-times-2022-02-17'])(
    'change nothing in %s',
    async (path) => {
      const page = await reader.open(path, (tab) => tab.evaluateOnNewDocument(recordChanges));
      await reader.found(page);
      expect(await page.evaluate(() => globalThis.document.documentElement.outerHTML)).toBe(
        await page.evaluate(() => Reflect.get(globalThis, 'treeAtLoad')),
      );
      expect(await page.evaluate(() => Reflect.get(globalThis, 'changes'))).toEqual([]);
      await page.close();
    },
  );
});

/** Runs in the page: keeps the tree as it was loaded, and every change of it. */
function recordChanges(): void {
  document.addEventListener('DOMContentLoaded', () => {
    const changes: string[] = [];
    Object.assign(globalThis, { treeAtLoad: document.documentElement.outerHTML, changes });
    new MutationObserver((records) => {
      for (const { type, target } of records) changes.push(`${type} at ${target.nodeName}`);
    }).observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
  });
}
