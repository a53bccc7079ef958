/**
 * Puts a text on the clipboard, on the strength of the reader's click. Pages without encryption have no clipboard of their
 * own, and a page may forbid it to all in it: there the browser's own copying is asked for, and answered with the text.
 *
 * @throws Error where the browser allows neither
 */
export async function copyText(document: Document, text: string): Promise<void> {
  try {
    await document.defaultView?.navigator.clipboard.writeText(text);
  } catch {
    if (!copyByCommand(document, text)) throw new Error('The browser does not let us copy here.');
  }
}

/** True where it was copied. The page hears nothing of it. */
function copyByCommand(document: Document, text: string): boolean {
  let isCopied = false;
  const answer = (event: ClipboardEvent) => {
    event.stopImmediatePropagation();
    event.preventDefault();
    event.clipboardData?.setData('text/plain', text);
    isCopied = event.clipboardData !== null;
  };
  const options = { capture: true };
  document.defaultView?.addEventListener('copy', answer, options);
  document.execCommand('copy');
  document.defaultView?.removeEventListener('copy', answer, options);
  return isCopied;
}
