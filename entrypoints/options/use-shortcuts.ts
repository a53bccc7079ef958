import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import type { Shortcut } from '../../components/options/Shortcuts.tsx';

/** The keyboard commands as they are set now; looked at again when the reader comes back from the browser's own page for them. */
export function useShortcuts(): readonly Shortcut[] {
  const [shortcuts, setShortcuts] = useState<readonly Shortcut[]>([]);
  useEffect(() => {
    const read = () => void readShortcuts().then(setShortcuts);
    read();
    window.addEventListener('focus', read);
    return () => window.removeEventListener('focus', read);
  }, []);
  return shortcuts;
}

async function readShortcuts(): Promise<Shortcut[]> {
  const commands = await browser.commands.getAll();
  return commands.map(({ name = '', shortcut }) => ({ name, keys: shortcut || undefined }));
}

/** Opens the browser's own page for shortcuts: Chrome has no function for it, only an address. */
export async function openShortcutPage(): Promise<void> {
  if (import.meta.env.FIREFOX) await browser.commands.openShortcutSettings();
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}
