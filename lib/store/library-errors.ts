/** The disk, or the room that the browser gives the extension, is full. */
export class LibraryFullError extends Error {
  override readonly name = 'LibraryFullError';

  constructor(cause: unknown) {
    super(
      'There is no room left to save. Free some disk space and try again. Nothing was changed: everything saved before is still there.',
      { cause },
    );
  }
}

/** The browser could not read or write its database, most likely because of the disk. */
export class LibraryFailedError extends Error {
  override readonly name = 'LibraryFailedError';

  constructor(cause: unknown) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    super(
      `The library could not be read or written (${reason}). Nothing was changed. Restart the browser and try again.`,
      { cause },
    );
  }
}

/** The library was last opened by a newer Second Source. */
export class LibraryNewerError extends Error {
  override readonly name = 'LibraryNewerError';

  constructor() {
    super(
      'This library was written by a newer Second Source. Update the extension to open it; nothing was changed.',
    );
  }
}

/** Highlights that were changed or deleted elsewhere, say in another window, since they were read. */
export class StaleHighlightError extends Error {
  override readonly name = 'StaleHighlightError';
  readonly ids: readonly string[];

  constructor(ids: readonly string[]) {
    super(
      ids.length === 1
        ? 'This highlight was changed in another window. Look at it again, then repeat your change.'
        : `${ids.length} highlights were changed in another window. Look at them again, then repeat your change.`,
    );
    this.ids = ids;
  }
}

/** The reader stopped it; nothing was taken over. */
export class MergeCancelledError extends Error {
  override readonly name = 'MergeCancelledError';

  constructor() {
    super('The import was cancelled. Nothing was changed.');
  }
}
