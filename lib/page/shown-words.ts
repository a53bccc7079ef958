import { isElement } from './composed-tree.ts';
import { isVisible } from './is-visible.ts';
import type { Pausable } from './slices.ts';

/**
 * What is never read, whatever the page looks like, and shows words all the same: what the reader writes, code, what is hidden from
 * some readers. Short, since each page of a granted site pays for every name in it: `never-read.ts`, by which is decided what is
 * marked, knows more.
 */
const NEVER =
  'code, kbd, samp, var, textarea, select, [hidden], [aria-hidden="true"]:not(svg), [contenteditable]:not([contenteditable="false" i]), ' +
  '[role="textbox"], [role="searchbox"], [role="combobox"]';

/** What begins a block of text on most pages. */
export const BLOCKS =
  'p, li, dd, dt, td, th, h1, h2, h3, h4, h5, h6, blockquote, figcaption, pre, div, section, article, body, html';

/** Whether an element is never read, or stands in what is not; shadow roots are part of their hosts. */
export function isApart(element: Element): boolean {
  const { host } = element.getRootNode() as Partial<ShadowRoot>;
  return element.closest(NEVER) !== null || (host !== undefined && isApart(host));
}

/** Whether an element is shown; and whether it has been laid out, not put off until it is scrolled to (`content-visibility: auto`). */
const SHOWN: CheckVisibilityOptions = { visibilityProperty: true };
const LAID_OUT: CheckVisibilityOptions = { ...SHOWN, contentVisibilityAuto: true };

/** How many elements the browser is asked for the words of at a time; a thousand take it 2 to 5 milliseconds, and dividing them up 2. */
const MOST_ELEMENTS = 1500;

/**
 * The words that the page shows under an element, blocks on lines of their own, as the browser itself puts them together: no
 * script that goes from node to node is as quick (https://html.spec.whatwg.org/multipage/dom.html#dom-innertext). Cases are
 * those that the style sheet makes of them. Without open shadow roots.
 */
export function* shownWords(element: Element): Pausable<string> {
  const words: string[] = [];
  yield* gather(words, element);
  words.push(...wordsPutOff(element));
  return words.join('\n');
}

/** What is never read is looked for when the words are taken, not before: in a pause the reader may begin to write. */
function* gather(words: string[], element: Element): Pausable<void> {
  if (isApart(element)) return;
  if (element.getElementsByTagName('*').length <= MOST_ELEMENTS || !isVisible(element)) {
    const isLeftOut = (part: Element) => part.textContent.trim() !== '' && isVisible(part);
    words.push(wordsBeside(element, [...element.querySelectorAll(NEVER)].filter(isLeftOut)));
    yield;
    return;
  }
  for (const child of [...element.childNodes]) {
    if (isElement(child)) yield* gather(words, child);
    else words.push(textOf(child));
  }
}

/**
 * The browser leaves out what it has not laid out yet, though it will be shown: its paragraphs, where nothing is never read in them.
 * What is put off stands below the window: it is asked of the last one in each element, and of all only where one is.
 * Menus hold many that are hidden, and none is asked for its style, as `isVisible` would: that is the dearest question there is.
 */
function wordsPutOff(element: Element): string[] {
  const isPutOff = (one: Element) => !one.checkVisibility(LAID_OUT) && one.checkVisibility(SHOWN);
  if (![...element.querySelectorAll('p:last-of-type, li:last-of-type')].some(isPutOff)) return [];
  const putOff = [...element.querySelectorAll('p, li')].filter(isPutOff);
  return putOff.flatMap((one) => (one.querySelector(NEVER) || isApart(one) ? [] : one.textContent));
}

function wordsBeside(element: Element, parts: readonly Element[]): string {
  // Of what it does not show, the browser would give all there is, scripts and all.
  if (!isVisible(element)) return '';
  if (parts.length === 0) return (element as Partial<HTMLElement>).innerText ?? '';
  const words: string[] = [];
  for (const child of element.childNodes) {
    if (!isElement(child)) words.push(textOf(child));
    else if (!parts.includes(child)) {
      const within = parts.filter((part) => child.contains(part));
      const line = child.matches(BLOCKS) ? '\n' : '';
      words.push(line, wordsBeside(child, within), line);
    }
  }
  return words.join(' ');
}

function textOf(node: Node): string {
  return node.nodeType === 3 ? (node.nodeValue ?? '') : '';
}
