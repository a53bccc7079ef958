import { useTranslation } from '../Translation.ts';

/** Props of `BackupReminder`. */
export interface BackupReminderProps {
  /** How many highlights are new or changed since the last backup. */
  since: number;
  /** When that was, ISO 8601; nothing where there was none. */
  backedUp: string | undefined;
  onBackup(): void;
  onLater(): void;
}

/** A gentle word that it is time for a backup. */
export function BackupReminder({ since, backedUp, onBackup, onLater }: BackupReminderProps) {
  const { t, plural, day } = useTranslation();
  return (
    <aside class="reminder">
      <p>
        {backedUp === undefined ? t('backupNever') : t('backupOld', day(backedUp))}{' '}
        {plural('backupSince', since)}
      </p>
      <p class="buttons">
        <button type="button" class="button" onClick={onBackup}>
          {t('backupNow')}
        </button>
        <button type="button" class="button" onClick={onLater}>
          {t('backupLater')}
        </button>
      </p>
    </aside>
  );
}
