/** Calls back where the page opens a dialog of its own, or fills the screen: an element in the top layer would cover it. */
export function makeWay(element: Element, close: () => void, signal: AbortSignal): void {
  const document = element.ownerDocument;
  const options = { capture: true, signal };
  const isDialog = ({ target, newState }: ToggleEvent) =>
    newState === 'open' && target instanceof HTMLDialogElement && !target.contains(element);
  document.addEventListener('beforetoggle', (event) => isDialog(event) && close(), options);
  document.addEventListener('fullscreenchange', close, options);
}
