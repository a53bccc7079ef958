import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { InputError } from './input-error.ts';

const READABLE = /\.(?:html?|xhtml|txt|md)$/i;

/**
 * The files to read for a path on the command line: itself, or every readable file of a folder, sorted, all the way down.
 *
 * @throws InputError where there is no such file, or nothing readable in the folder
 */
export async function findInputs(path: string): Promise<string[]> {
  if (path === '-') return [path];
  const found = await stat(path).catch(() => undefined);
  if (!found) throw new InputError(path, 'there is no such file or folder.');
  if (!found.isDirectory()) return [path];
  const entries = await readdir(path, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile() && READABLE.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  if (files.length === 0) throw new InputError(path, 'no .html or .txt file in this folder.');
  return files;
}
