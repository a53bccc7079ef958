import browser, { type Tabs } from 'webextension-polyfill';
import passagesCss from '../../assets/styles/passages.css?inline';
import { PASSAGES, type Passages } from '../passages/passages-slot.ts';

/** Runs the script that keeps passages in a frame of a tab, if it is not there yet. The style sheet goes in first. */
export async function runPassages(tabId: number, frameId = 0): Promise<void> {
  const target = { tabId, frameIds: [frameId] };
  const [there] = await browser.scripting.executeScript({
    target,
    func: (slot: string) => Reflect.get(globalThis, slot) !== undefined,
    args: [PASSAGES],
  });
  if (there?.result === true) return;
  await browser.scripting.insertCSS({ target, css: passagesCss });
  await browser.scripting.executeScript({ target, files: ['passages.js'] });
}

/** A tab in which the reader selected something. */
type SelectionTab = Pick<Tabs.Tab, 'id'>;

/**
 * Saves what is selected in a frame of a tab; without a frame, in the one that has a selection. The page itself shows how
 * that went.
 *
 * @throws Error where the browser does not let us into the page at all
 */
export async function saveSelection({ id: tab }: SelectionTab, frame?: number): Promise<void> {
  if (tab === undefined) return;
  const selected = frame ?? (await selectedFrame(tab));
  try {
    await order(tab, selected, 'saveSelection');
  } catch (error) {
    // A frame of another site: the reader's click lets us into the page, not into every frame of it.
    if (selected === 0) throw error;
    await order(tab, 0, 'refuseFrame');
  }
}

async function order(tabId: number, frameId: number, what: keyof Passages): Promise<void> {
  await runPassages(tabId, frameId);
  await browser.scripting.executeScript({
    target: { tabId, frameIds: [frameId] },
    func: (slot: string, name: string) => {
      Reflect.get(globalThis, slot)?.[name]();
    },
    args: [PASSAGES, what],
  });
}

/** The frame that has the focus and a selection; the page itself where none has. */
async function selectedFrame(tabId: number): Promise<number> {
  const frames = await browser.scripting.executeScript({
    target: { tabId, allFrames: true },
    func: () => document.hasFocus() && document.getSelection()?.isCollapsed === false,
  });
  return frames.findLast(({ result }) => result === true)?.frameId ?? 0;
}
