import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser } from 'puppeteer-core';
import { startOf, worldOf } from './page-trace.ts';

/** What no extension can be below on a page, in milliseconds of its main thread's processor time. */
export interface Floor {
  /** Making a world for its scripts, which the browser does before the first of them: in no figure for ours either. */
  world: number;
  /** A content script of nothing. */
  empty: number;
  /** What sending one message takes more: the browser makes its own interface for scripts when that is first used. */
  message: number;
}

/** An extension that does next to nothing, in pages whose address ends in `FLOOR_QUERY`. */
export interface FloorExtension {
  /** What it cost, by the trace of such a page. */
  costIn(trace: string): Floor;
  /** Removes its files. */
  remove(): void;
}

/** What an address must end in for the extension to run there: the page's heap is measured without it. */
export const FLOOR_QUERY = '?floor';

const SCRIPTS = { 'empty.js': '0', 'message.js': 'chrome.runtime.sendMessage(0)' };

/** Installs the extension beside ours. */
export async function installFloor(browser: Browser): Promise<FloorExtension> {
  const folder = mkdtempSync(path.join(tmpdir(), 'page-floor-'));
  const matches = [`http://127.0.0.1/*${FLOOR_QUERY}`];
  const manifest = {
    manifest_version: 3,
    name: 'Next to nothing',
    version: '1',
    background: { service_worker: 'background.js' },
    content_scripts: [{ matches, js: Object.keys(SCRIPTS), run_at: 'document_idle', all_frames: true }],
  };
  const files = {
    ...SCRIPTS,
    'background.js': 'chrome.runtime.onMessage.addListener(() => {})',
    'manifest.json': JSON.stringify(manifest),
  };
  for (const [name, text] of Object.entries(files)) writeFileSync(path.join(folder, name), text);
  const origin = `chrome-extension://${await browser.installExtension(folder)}`;
  return {
    costIn: (trace) => ({
      world: worldOf(trace, `${origin}/empty.js`),
      empty: startOf(trace, `${origin}/empty.js`),
      message: startOf(trace, `${origin}/message.js`),
    }),
    remove: () => rmSync(folder, { recursive: true }),
  };
}
