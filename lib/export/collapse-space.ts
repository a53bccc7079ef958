/** A text from another program with white space as the text of a page has it here: single spaces; U+00A0 stays. */
export function collapseSpace(text: string): string {
  return text.replace(/[ \t\r\n\f]+/g, ' ');
}
