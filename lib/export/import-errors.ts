/** A file in none of the formats that can be read. */
export class UnknownFileError extends Error {
  override readonly name = 'UnknownFileError';

  constructor(what: string) {
    super(
      `${what} Highlights can be read from a Second Source backup, from Web Annotation JSON-LD and from a Hypothesis export. Nothing was changed.`,
    );
  }
}

/** A file that was cut short or changed after it was written. */
export class DamagedFileError extends Error {
  override readonly name = 'DamagedFileError';

  constructor(what: string) {
    super(`This file is damaged: ${what}. Use another copy of it. Nothing was changed.`);
  }
}

/** A file that a newer Second Source wrote. */
export class NewerFileError extends Error {
  override readonly name = 'NewerFileError';

  constructor(version: number) {
    super(
      `This backup was written by a newer Second Source (version ${version}). Update the extension to read it. Nothing was changed.`,
    );
  }
}
