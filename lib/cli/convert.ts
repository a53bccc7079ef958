import { rename, rm, writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { FORMATS, formatOf } from '#lib/export/formats.ts';
import { DamagedFileError, NewerFileError, UnknownFileError } from '#lib/export/import-errors.ts';
import type { Imported } from '#lib/export/imported.ts';
import { readFile } from '#lib/export/read-file.ts';
import { decodeText } from './decode-text.ts';
import { InputError } from './input-error.ts';
import { readBytes } from './read-bytes.ts';

const IDS = FORMATS.map(({ id }) => id).join(', ');
const EXTENSIONS = FORMATS.map(({ extension }) => extension).join(', ');

/**
 * The command `convert [--to FORMAT] IN OUT`: saved highlights from a backup, Web Annotations or a Hypothesis export into
 * any format; `-` is standard input or output. OUT is written whole or not at all. What could not be taken over is said on
 * standard error.
 *
 * @returns the exit code
 * @throws InputError for what cannot be read or written
 */
export async function convert(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { to: { type: 'string' } },
  });
  const [input, output] = positionals;
  if (input === undefined || output === undefined || positionals.length > 2) {
    throw new InputError(
      'convert',
      'name the file to read and the file to write, or - for standard input or output.',
    );
  }
  const format = values.to === undefined ? formatOf(output) : FORMATS.find(({ id }) => id === values.to);
  if (!format) {
    throw new InputError(
      output,
      `its format is not known. Let it end in ${EXTENSIONS}, or say --to with one of ${IDS}.`,
    );
  }
  const { highlights, leftOut } = read(decodeText(await readBytes(input), input), input);
  await write(output, format.write(highlights, new Date().toISOString()));
  for (const [reason, count] of Object.entries(leftOut))
    console.error(`${input}: ${count} left out (${reason}).`);
  return 0;
}

function read(text: string, file: string): Imported {
  try {
    return readFile(text);
  } catch (error) {
    const isExpected = [UnknownFileError, DamagedFileError, NewerFileError].some(
      (type) => error instanceof type,
    );
    throw isExpected && error instanceof Error ? new InputError(file, error.message) : error;
  }
}

async function write(file: string, text: string): Promise<void> {
  if (file === '-') {
    process.stdout.write(text);
    return;
  }
  const partial = `${file}.${process.pid}.partial`;
  try {
    await writeFile(partial, text);
    await rename(partial, file);
  } catch (error) {
    await rm(partial, { force: true });
    const reason = error instanceof Error ? error.message : String(error);
    throw new InputError(file, `it cannot be written (${reason}). What was there is unchanged.`);
  }
}
