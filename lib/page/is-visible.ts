/** An element may also be invisible and keep its place. */
const ALSO: CheckVisibilityOptions = { visibilityProperty: true };

/**
 * Whether the page shows an element; one native question, no style object.
 *
 * An element of `display: contents` has no box of its own, so the browser calls it invisible, yet its children may show.
 */
export function isVisible(element: Element): boolean {
  return element.checkVisibility(ALSO) || getComputedStyle(element).display === 'contents';
}
