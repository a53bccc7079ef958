/** The reader has selected nothing. */
export class NothingSelectedError extends Error {
  override readonly name = 'NothingSelectedError';

  constructor() {
    super('Nothing is selected. Select the words to save first.');
  }
}

/** What is selected stands in a field or an editor. */
export class SelectionInFieldError extends Error {
  override readonly name = 'SelectionInFieldError';

  constructor() {
    super('What you type into a page is never read, so it cannot be saved either.');
  }
}

/**
 * What the reader has selected, across the borders of these open shadow roots; from the first to the last of several ranges
 * (Firefox selects the cells of a table one by one).
 *
 * @throws NothingSelectedError, SelectionInFieldError
 */
export function selectedRange(document: Document, shadowRoots: readonly ShadowRoot[]): StaticRangeInit {
  const selection = document.getSelection();
  const ranges = selection ? rangesOf(selection, shadowRoots) : [];
  const [first, last] = [ranges[0], ranges.at(-1)];
  // What is selected in a field is no selection of the document.
  const isInField = focusedIn(document)?.matches('input, textarea') ?? false;
  const nothing = () => (isInField ? new SelectionInFieldError() : new NothingSelectedError());
  if (!first || !last) throw nothing();
  const { startContainer, startOffset } = first;
  const { endContainer, endOffset } = last;
  if (startContainer === endContainer && startOffset === endOffset) throw nothing();
  if (isEditable(startContainer) || isEditable(endContainer)) throw new SelectionInFieldError();
  return { startContainer, startOffset, endContainer, endOffset };
}

/** `getComposedRanges` alone sees into shadow roots; Chromium has it from version 137 on. */
function rangesOf(selection: Selection, shadowRoots: readonly ShadowRoot[]): AbstractRange[] {
  if ('getComposedRanges' in selection && shadowRoots.length > 0)
    return selection.getComposedRanges({ shadowRoots: [...shadowRoots] });
  return Array.from({ length: selection.rangeCount }, (_, nth) => selection.getRangeAt(nth));
}

function focusedIn(scope: DocumentOrShadowRoot): Element | null {
  const focused = scope.activeElement;
  return focused?.shadowRoot ? focusedIn(focused.shadowRoot) : focused;
}

function isEditable(node: Node): boolean {
  const element = node instanceof HTMLElement ? node : node.parentElement;
  return element?.isContentEditable ?? false;
}
