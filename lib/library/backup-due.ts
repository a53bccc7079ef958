const DAY = 86_400_000;
/** How old a backup may be, and how long a reminder stays away once it was put off; in days. */
const OLD = 30;
const PUT_OFF = 7;
/** So few highlights are soon made again. */
const FEW = 10;

/** What is known of a library's backups; times are ISO 8601, UTC, absent where it never happened. */
export interface BackupStanding {
  all: number;
  /** How many highlights changed since the last backup. */
  since: number;
  backedUp?: string | undefined;
  reminded?: string | undefined;
}

/** Whether the reader should be reminded of a backup: the last one is old, or there was none, and there is something to lose. */
export function isBackupDue({ all, since, backedUp, reminded }: BackupStanding, now: Date): boolean {
  const days = (time: string) => (now.getTime() - new Date(time).getTime()) / DAY;
  if (since === 0 || all < FEW) return false;
  if (reminded !== undefined && days(reminded) < PUT_OFF) return false;
  return backedUp === undefined || days(backedUp) >= OLD;
}
