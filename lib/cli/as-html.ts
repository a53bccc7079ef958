/** A text so that HTML shows it as it is, in an element or in a quoted attribute. */
export function asHtml(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
