import { join } from 'node:path';
import { findLoadedWords, indexLoadedWords } from '#lib/attribution/loaded-words.ts';
import type { LoadedWords } from '#lib/pack/mark-loaded.ts';
import { readLoadedWords } from './read-loaded-words.ts';

/**
 * The list of loaded words of a project, ready to mark a pack with.
 *
 * @throws InputError where it is missing or cannot be read
 */
export async function loadedWordsOf(root: string): Promise<LoadedWords> {
  const list = await readLoadedWords(join(root, 'assets/loaded-words.yaml'));
  const index = indexLoadedWords(list);
  return { list, find: (text) => findLoadedWords(text, index) };
}
