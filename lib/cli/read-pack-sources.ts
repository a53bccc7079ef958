import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { PackBuildError } from '#lib/pack/build/problem.ts';
import type { SourceFile } from '#lib/pack/build/source-file.ts';

const folders = ['assets/curated', 'assets/corpus'];

/**
 * Every file of the curated layer and the corpus, but hidden ones and notes (`.md`).
 *
 * @param root the project's folder
 * @throws PackBuildError where a folder cannot be read, or a file is not UTF-8
 */
export async function readPackSources(root: string): Promise<SourceFile[]> {
  const lists = await Promise.all(folders.map((folder) => readFolder(root, folder)));
  return lists.flat();
}

async function readFolder(root: string, folder: string): Promise<SourceFile[]> {
  const entries = await readdir(join(root, folder), { recursive: true, withFileTypes: true }).catch(
    (error) => {
      throw new PackBuildError([{ file: folder, line: 1, what: `cannot be read: ${error.message}` }]);
    },
  );
  return Promise.all(
    entries
      .filter((entry) => entry.isFile() && !entry.name.startsWith('.') && !entry.name.endsWith('.md'))
      .map(async (entry) => {
        const file = join(entry.parentPath, entry.name);
        const path = relative(root, file).split(sep).join('/');
        return { path, text: decode(await readFile(file), path) };
      }),
  );
}

/** Every byte counts: nothing is stripped or replaced. */
function decode(bytes: Uint8Array, path: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new PackBuildError([{ file: path, line: 1, what: 'is not UTF-8 text' }]);
  }
}
