/** Thrown for an input that cannot be read; the message names the file and says what to do. */
export class InputError extends Error {
  override readonly name = 'InputError';

  constructor(file: string, what: string) {
    super(`${file}: ${what}`);
  }
}
