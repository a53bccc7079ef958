import { ELEMENT_KINDS } from './element-kinds.ts';

/** What may be said of an element by attributes; most have none of these, which is found out by one question. */
const SAYING = '[hidden], [aria-hidden], [role], [contenteditable]';

const ROLES = new Set(
  'button combobox menu menubar navigation searchbox spinbutton tablist textbox toolbar'.split(' '),
);

/**
 * Whether an element and all it holds are left unread whatever the page looks like: what the reader writes or operates
 * (fields, editors, buttons, menus), code, what is no text, what the page hides from everybody, and our own card.
 */
export function isNeverRead(element: Element, kind = ELEMENT_KINDS.get(element.localName)): boolean {
  if (kind === 'never') return true;
  return (
    element.matches(SAYING) &&
    (element.hasAttribute('hidden') ||
      element.getAttribute('aria-hidden') === 'true' ||
      ROLES.has(element.getAttribute('role') ?? '') ||
      isEditable(element))
  );
}

function isEditable(element: Element): boolean {
  const editable = element.getAttribute('contenteditable');
  return editable !== null && editable.toLowerCase() !== 'false';
}
