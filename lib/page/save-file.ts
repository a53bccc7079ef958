/** How long the browser is given to take a file over, in milliseconds. */
const TAKEN = 60_000;

/** Saves a file where the browser keeps downloads; for pages of the extension, and without a permission for downloads. */
export function saveFile(document: Document, file: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), TAKEN);
}
