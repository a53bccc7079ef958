import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';
import { callsOf, TRACE_CATEGORIES } from './page-trace.ts';

/** What ours is measured against on a page, in milliseconds of its main thread's processor time. */
export interface Passes {
  /** A `TreeWalker` that only takes the text of every text node. */
  bare: number;
  /** The least that a reader can be which knows what the page shows; its pass comes after the bare one. */
  least: number;
}

const BARE = `
  const walker = document.createTreeWalker(document, NodeFilter.SHOW_TEXT);
  let length = 0;
  while (walker.nextNode()) length += walker.currentNode.data.length;
  globalThis.length = length;`;

/**
 * Measures the passes on a page that was just loaded. Each is made once, in a world of its own as a content script's is: no node
 * has been touched there before, and no line of it has run. A pass that is repeated takes a fifth of the time, but no reader
 * of a page ever makes one; and one on a page that another pass has been through takes less as well.
 */
export async function measurePasses(tab: Page): Promise<Passes> {
  const session = await tab.createCDPSession();
  const { frameTree } = await session.send('Page.getFrameTree');
  const frameId = frameTree.frame.id;
  await tab.tracing.start({ categories: TRACE_CATEGORIES });
  for (const [name, body] of Object.entries({
    bare: BARE,
    least: `(${leastReader})(document.documentElement)`,
  })) {
    const world = { frameId, worldName: name };
    const { executionContextId: contextId } = await session.send('Page.createIsolatedWorld', world);
    await session.send('Runtime.evaluate', {
      contextId,
      awaitPromise: true,
      expression: `new Promise((done) => setTimeout(() => { ${body}; done(); }))\n//# sourceURL=${name}.js`,
    });
  }
  const trace = new TextDecoder().decode(await tab.tracing.stop());
  return { bare: middle(callsOf(trace, 'bare.js')), least: middle(callsOf(trace, 'least.js')) };
}

/** What marking words with mark.js takes on a page, in milliseconds of its main thread's processor time. */
export async function measureMarkJs(tab: Page, words: readonly string[]): Promise<number> {
  const library = readFileSync(createRequire(import.meta.url).resolve('mark.js'), 'utf8');
  const options = JSON.stringify({ separateWordSearch: false, accuracy: 'exactly' });
  const session = await tab.createCDPSession();
  await session.send('Runtime.evaluate', { expression: library });
  await tab.tracing.start({ categories: TRACE_CATEGORIES });
  await session.send('Runtime.evaluate', {
    awaitPromise: true,
    expression:
      `new Promise((done) => setTimeout(() => { new Mark(document.body).mark(${JSON.stringify(words)}, ${options}); ` +
      'done(); }))\n//# sourceURL=mark-js.js',
  });
  return middle(callsOf(new TextDecoder().decode(await tab.tracing.stop()), 'mark-js.js'));
}

/**
 * Reads what a page shows, in one function and with no rule but these: nothing that is written or operated by the reader, no
 * code, nothing hidden, a block for each block-level element. No shadow roots, no article, no line breaks, no way back from a
 * character to its node but the nodes themselves. It runs in the page, so it holds all it needs.
 */
function leastReader(root: Element): number {
  const named = (names: string) => new Set(names.split(' '));
  const never = named(
    'audio button canvas code datalist head iframe input kbd math nav noscript object picture pre samp script select style ' +
      'svg template textarea title video',
  );
  const block = named(
    'address article aside blockquote body caption dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 ' +
      'h3 h4 h5 h6 header html li main ol p section summary table tbody td tfoot th thead tr ul',
  );
  const inline = named('abbr b cite em i mark q s small strong sub sup time u');
  const shown: CheckVisibilityOptions = { visibilityProperty: true };
  const blocks: { text: string; nodes: Node[] }[] = [];
  const around: Node[] = [];
  let current = { text: '', nodes: [] as Node[] };
  let node: Node = root;
  const finish = () => {
    if (current.text.trim() !== '') blocks.push({ ...current, text: current.text.replace(/\s+/g, ' ') });
    current = { text: '', nodes: [] };
  };
  for (;;) {
    let child: Node | null = null;
    if (node.nodeType === 3) {
      current.text += (node as Text).data;
      current.nodes.push(node);
    } else if (node.nodeType === 1) {
      const element = node as Element;
      const name = element.localName;
      const isRead =
        !never.has(name) &&
        !element.matches('[hidden], [aria-hidden="true"], [role="button"], [contenteditable]') &&
        element.checkVisibility(shown);
      if (isRead) {
        const isBlock =
          block.has(name) || !(inline.has(name) || getComputedStyle(element).display === 'inline');
        if (isBlock) finish();
        child = element.firstChild;
      }
    }
    if (child) {
      around.push(node);
      node = child;
      continue;
    }
    let next = node.nextSibling;
    while (!next) {
      const up = around.pop();
      if (!up || up === root) {
        finish();
        return blocks.length;
      }
      if (block.has((up as Element).localName)) finish();
      next = up.nextSibling;
    }
    node = next;
  }
}

/** The middle one of several times. */
export function middle(times: readonly number[]): number {
  return times.toSorted((one, other) => one - other)[times.length >> 1] ?? Number.NaN;
}
