/** Elements that begin and end a block of text wherever a style sheet does not say otherwise (HTML, "Rendering"). */
const BLOCKS = new Set(
  (
    'address article aside blockquote body caption center col colgroup dd details dialog dir div dl dt fieldset figcaption ' +
    'figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol optgroup option p pre search ' +
    'section summary table tbody td tfoot th thead tr ul'
  ).split(' '),
);

/** Elements that are part of a line on any page: asking the style sheet about each of them would be wasted time. */
const INLINES = new Set(
  'abbr b bdi bdo big br cite data del dfn em font i ins mark q ruby s small strike strong sub sup time tt u wbr'.split(
    ' ',
  ),
);

/** Whether an element begins a block of text, judged by its name alone: for documents that have no layout. */
export function isBlockByName(element: Element): boolean {
  return BLOCKS.has(element.localName);
}

/**
 * Whether an element begins a block of text on the page as it is laid out: links, spans and custom elements are often
 * made into blocks by a style sheet, and their words must not run into their neighbours'.
 */
export function isBlockByLayout(element: Element): boolean {
  if (BLOCKS.has(element.localName)) return true;
  if (INLINES.has(element.localName)) return false;
  const display = getComputedStyle(element).display;
  return !(
    display.startsWith('inline') ||
    display === 'contents' ||
    display === 'none' ||
    display.startsWith('ruby')
  );
}
