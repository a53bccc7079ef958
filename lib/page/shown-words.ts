import { isElement } from './composed-tree.ts';
import { isVisible } from './is-visible.ts';

/**
 * What is never read, whatever the page looks like, and shows words all the same: what the reader writes, code, what is hidden from
 * some readers. Short, since each page of a granted site pays for every name in it: `never-read.ts`, by which is decided what is
 * marked, knows more.
 */
const NEVER =
  'code, kbd, samp, var, textarea, select, [hidden], [aria-hidden="true"]:not(svg), [contenteditable]:not([contenteditable="false" i]), ' +
  '[role="textbox"], [role="searchbox"], [role="combobox"]';

/** Whether an element is never read, or stands in what is not; shadow roots are part of their hosts. */
export function isApart(element: Element): boolean {
  const { host } = element.getRootNode() as Partial<ShadowRoot>;
  return element.closest(NEVER) !== null || (host !== undefined && isApart(host));
}

/** Whether an element is shown; and whether it has been laid out, not put off until it is scrolled to (`content-visibility: auto`). */
const SHOWN: CheckVisibilityOptions = { visibilityProperty: true };
const LAID_OUT: CheckVisibilityOptions = { ...SHOWN, contentVisibilityAuto: true };

/**
 * The words that the page shows under an element, blocks on lines of their own, as the browser itself puts them together: no
 * script that goes from node to node is as quick (https://html.spec.whatwg.org/multipage/dom.html#dom-innertext). Cases are
 * those that the style sheet makes of them. Without open shadow roots.
 */
export function shownWords(element: Element): string {
  const parts = [...element.querySelectorAll(NEVER)];
  const words = wordsBeside(
    element,
    parts.filter((part) => part.textContent.trim() !== '' && isVisible(part)),
  );
  return [words, ...wordsPutOff(element)].join('\n');
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
    if (!isElement(child)) words.push(child.nodeType === 3 ? (child.nodeValue ?? '') : '');
    else if (!parts.includes(child))
      words.push(
        wordsBeside(
          child,
          parts.filter((part) => child.contains(part)),
        ),
      );
  }
  return words.join(' ');
}
