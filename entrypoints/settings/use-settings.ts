import { useEffect, useState } from 'preact/hooks';
import type { Settings } from '#lib/model/settings.ts';
import { onSettings, readSettings } from '#lib/store/settings.ts';

/** The reader's settings as they stand, wherever they are changed; nothing until they are read. */
export function useSettings(): Settings | undefined {
  const [settings, setSettings] = useState<Settings>();
  useEffect(() => {
    void readSettings().then((read) => setSettings((already) => already ?? read));
    return onSettings(setSettings);
  }, []);
  return settings;
}
