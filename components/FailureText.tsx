import { type MessageKey, useTranslation } from './Translation.ts';

/** Props of `FailureText`. */
export interface FailureTextProps {
  /** The error's name, which decides what is said, and its own message, which is shown among the details. */
  error: { name: string; message: string };
}

const known: Readonly<Record<string, MessageKey>> = {
  PackMissingError: 'failedMissing',
  PackVersionError: 'failedFuture',
  PackFormatError: 'failedDamaged',
  SettingsNotSavedError: 'failedNotSaved',
  WrongMatchNotSavedError: 'failedNotNoted',
  NoAnswerError: 'failedStopped',
  NothingSelectedError: 'failedNothingSelected',
  NoTextSelectedError: 'failedNoText',
  SelectionInFieldError: 'failedInField',
  SelectionTooLongError: 'failedTooLong',
  NoAddressError: 'failedNoAddress',
  FrameNotReadableError: 'failedFrame',
  LibraryFullError: 'failedFull',
  LibraryFailedError: 'failedLibrary',
  LibraryNewerError: 'failedLibraryNewer',
  StaleHighlightError: 'failedStale',
  UnknownFileError: 'failedFileUnknown',
  DamagedFileError: 'failedFileDamaged',
  NewerFileError: 'failedFileNewer',
  MergeCancelledError: 'mergeCancelled',
  UnknownPackFileError: 'failedPackUnknown',
  DamagedPackFileError: 'failedPackDamaged',
  NewerPackFileError: 'failedPackNewer',
  LongPackFileError: 'failedPackLong',
  BundledPackFileError: 'failedPackBundled',
  PacksFailedError: 'failedPacks',
};

/** What went wrong and what to do, in plain words, with the details on request. */
export function FailureText({ error }: FailureTextProps) {
  const { t } = useTranslation();
  return (
    <div class="failure" role="alert">
      <p>{t(known[error.name] ?? 'failedOther')}</p>
      <details>
        <summary>{t('details')}</summary>
        <p lang="en">{`${error.name}: ${error.message}`}</p>
      </details>
    </div>
  );
}
