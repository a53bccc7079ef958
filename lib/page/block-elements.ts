import { ELEMENT_KINDS } from './element-kinds.ts';

/** Whether an element begins a block of text, judged by its name alone: for documents that have no layout. */
export function isBlockByName(element: Element): boolean {
  const kind = ELEMENT_KINDS.get(element.localName);
  return kind === 'block' || kind === 'preformatted';
}

/**
 * Whether an element of a name that does not tell begins a block of text on the page as it is laid out: links, spans and
 * custom elements are often made into blocks by a style sheet, and their words must not run into their neighbours'.
 */
export function isBlockByLayout(element: Element): boolean {
  const kind = ELEMENT_KINDS.get(element.localName);
  if (kind) return kind === 'block' || kind === 'preformatted';
  const display = getComputedStyle(element).display;
  return !(
    display.startsWith('inline') ||
    display === 'contents' ||
    display === 'none' ||
    display.startsWith('ruby')
  );
}
