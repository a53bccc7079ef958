import { useEffect, useState } from 'preact/hooks';
import { isBackupDue } from '#lib/library/backup-due.ts';
import type { DeskLine } from './desk-line.ts';
import type { Standing } from './desk-questions.ts';

/** How the library stands, and whether its reader should be reminded of a backup. */
export interface Backup {
  standing: Standing | undefined;
  isDue: boolean;
  putOff(): void;
}

/** Looks at the library's standing when it is read and whenever it changes; `deed` is what was done last. */
export function useBackup(line: DeskLine, deed: unknown): Backup {
  const [standing, setStanding] = useState<Standing>();
  // What cannot be read is said where the list would be.
  const load = () => void line.ask('standing', null).then(setStanding, () => undefined);
  useEffect(load, [line, deed]);
  useEffect(() => line.listen(({ kind }) => kind === 'changed' && load()), [line]);
  return {
    standing,
    isDue: standing !== undefined && isBackupDue(standing, new Date()),
    putOff: () => void line.ask('putOff', null).then(load),
  };
}
