const STOPS =
  'a[href], area[href], button, input, select, summary, textarea, [tabindex], [contenteditable], iframe';

/** The elements under a root that Tab stops at, in document order. */
export function tabStops(root: ParentNode): HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>(STOPS)].filter(
    (stop) =>
      stop.tabIndex >= 0 && !stop.matches(':disabled') && stop.checkVisibility({ visibilityProperty: true }),
  );
}

/** Moves the focus to the first stop after a node, or the last one before it; answers whether there is one. */
export function tabFrom(node: Node, backwards: boolean): boolean {
  const stops = tabStops(node.ownerDocument ?? document);
  const wanted = backwards ? Node.DOCUMENT_POSITION_PRECEDING : Node.DOCUMENT_POSITION_FOLLOWING;
  const onThatSide = stops.filter((stop) => node.compareDocumentPosition(stop) & wanted);
  const stop = backwards ? onThatSide.at(-1) : onThatSide[0];
  stop?.focus();
  return stop !== undefined;
}

/**
 * Has the next Tab go on from a node, if it is the very next thing that the reader does.
 *
 * Plain text cannot take the focus, and Chromium goes on from where the element stood that had it last, even when that was
 * a card at the end of the document.
 */
export function resumeTabFrom(node: Node): void {
  const document = node.ownerDocument;
  if (!document) return;
  const once = new AbortController();
  for (const type of ['keydown', 'pointerdown', 'focusin']) {
    document.addEventListener(
      type,
      (event) => {
        once.abort();
        const isTab = event instanceof KeyboardEvent && event.key === 'Tab' && node.isConnected;
        if (isTab && tabFrom(node, event.shiftKey)) event.preventDefault();
      },
      { capture: true, signal: once.signal },
    );
  }
}
