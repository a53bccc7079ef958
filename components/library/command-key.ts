/** What a key asks for beside moving and selecting. */
export type LibraryCommand = 'search' | 'help' | 'details' | 'note' | 'tag' | 'compare' | 'delete' | 'none';

/**
 * What a key asks for while the list has the focus; nothing for every other key. Elsewhere these keys are left alone: single
 * letters would get in the way of speech input (WCAG 2.1.4).
 */
export function commandKey({
  key,
  ctrlKey,
  metaKey,
  altKey,
}: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey'>): LibraryCommand | undefined {
  if (ctrlKey || metaKey || altKey) return undefined;
  const commands: Readonly<Record<string, LibraryCommand>> = {
    '/': 'search',
    '?': 'help',
    Enter: 'details',
    n: 'note',
    t: 'tag',
    c: 'compare',
    Delete: 'delete',
    Backspace: 'delete',
    Escape: 'none',
  };
  return [key, key.toLowerCase()].flatMap((name) =>
    Object.hasOwn(commands, name) ? (commands[name] ?? []) : [],
  )[0];
}
