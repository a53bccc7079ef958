/**
 * Keeps what is typed into an element from the page, whose shortcuts listen at the top: nothing below the window hears of it.
 * What the keys do by themselves, they still do; `pressed` gets each that goes down, in place of the element's own listeners.
 */
export function keepKeys(
  element: Element,
  pressed: (event: KeyboardEvent) => void,
  signal: AbortSignal,
): void {
  for (const type of ['keydown', 'keypress', 'keyup'] as const) {
    element.ownerDocument.defaultView?.addEventListener(
      type,
      (event) => {
        if (!event.composedPath().includes(element)) return;
        event.stopImmediatePropagation();
        if (type === 'keydown') pressed(event);
      },
      { capture: true, signal },
    );
  }
}
