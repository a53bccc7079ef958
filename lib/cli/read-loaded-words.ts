import { readFile } from 'node:fs/promises';
import * as v from 'valibot';
import { parse } from 'yaml';
import type { LoadedWord } from '#lib/model/loaded-word.ts';
import { InputError } from './input-error.ts';

const Entries = v.array(
  v.strictObject({
    words: v.pipe(v.array(v.pipe(v.string(), v.minLength(2))), v.minLength(1)),
    why: v.pipe(v.string(), v.minLength(10)),
  }),
);

/**
 * The list of loaded words in a YAML file.
 *
 * @throws InputError where the file is missing or an entry lacks something, with its place
 */
export async function readLoadedWords(file: string | URL): Promise<LoadedWord[]> {
  const text = await readFile(file, 'utf8').catch(() => {
    throw new InputError(String(file), 'there is no such file.');
  });
  const result = v.safeParse(Entries, parse(text));
  if (result.success) return result.output;
  const [issue] = result.issues;
  throw new InputError(String(file), `entry ${v.getDotPath(issue) ?? '?'}: ${issue.message}`);
}
