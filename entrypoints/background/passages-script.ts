import browser, { type Tabs } from 'webextension-polyfill';
import passagesCss from '../../assets/styles/passages.css?inline';
import { PASSAGES, type Passages } from '../passages/passages-slot.ts';
import { readFrame } from './content-script.ts';
import { everyFrame } from './every-frame.ts';
import { isGlanced } from './glance.ts';

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
    // What is saved is shown as long as its page is being read.
    if (await isGlanced(tab, selected)) await readFrame(tab, selected);
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

/** Whether words are selected on a tab, in any of its frames that we may look into. */
export async function isSelected(tabId: number): Promise<boolean> {
  return (await frames(tabId)).some(({ hasSelection }) => hasSelection);
}

/**
 * The frame that has a selection, best with the focus (the toolbar's window takes that away); else the one with the focus
 * alone, since what is selected in a field is no selection of the document; else the page itself.
 */
async function selectedFrame(tabId: number): Promise<number> {
  const all = await frames(tabId);
  const selected = all.filter(({ hasSelection }) => hasSelection);
  const isFocused = ({ hasFocus }: SelectionFrame) => hasFocus;
  return (selected.find(isFocused) ?? selected[0] ?? all.find(isFocused))?.id ?? 0;
}

interface SelectionFrame {
  id: number;
  hasSelection: boolean;
  hasFocus: boolean;
}

/** A frame that holds the one with the focus has it as well: the innermost come first. */
async function frames(tabId: number): Promise<SelectionFrame[]> {
  const asked = await browser.scripting.executeScript({
    ...everyFrame(tabId),
    func: () => [document.getSelection()?.isCollapsed === false, document.hasFocus()],
  });
  const all = asked.map(({ frameId: id, result }) => {
    const [hasSelection, hasFocus] = Array.isArray(result) ? result : [];
    return { id, hasSelection: hasSelection === true, hasFocus: hasFocus === true };
  });
  return all.reverse();
}
