import { CARD_HOST } from './card-host-name.ts';

const NAMES = new Set(
  (
    'applet audio button canvas code datalist embed head iframe input kbd map math meter nav noscript object output picture ' +
    `progress rp rt samp script select style svg template textarea title var video ${CARD_HOST}`
  ).split(' '),
);

const ROLES = new Set(
  'button combobox menu menubar navigation searchbox spinbutton tablist textbox toolbar'.split(' '),
);

/**
 * Whether an element and all it holds are left unread whatever the page looks like: what the reader writes or operates
 * (fields, editors, buttons, menus), code, what is no text, what the page hides from everybody, and our own card.
 */
export function isNeverRead(element: Element): boolean {
  if (NAMES.has(element.localName)) return true;
  // Most elements of an article's text have no attributes: one question instead of four.
  if (!element.hasAttributes()) return false;
  return (
    element.hasAttribute('hidden') ||
    element.getAttribute('aria-hidden') === 'true' ||
    ROLES.has(element.getAttribute('role') ?? '') ||
    isEditable(element)
  );
}

function isEditable(element: Element): boolean {
  const editable = element.getAttribute('contenteditable');
  return editable !== null && editable.toLowerCase() !== 'false';
}
