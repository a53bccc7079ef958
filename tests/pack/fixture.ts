import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { KnowledgePack } from '#lib/model/knowledge-pack.ts';
import type { PageContext } from '#lib/model/page.ts';
import type { SourceFile } from '#lib/pack/build/source-file.ts';
import { buildPack } from '#lib/pack/build-pack.ts';
import { indexPack, type PackIndex } from '#lib/pack/index-pack.ts';
import { markLoaded } from '#lib/pack/mark-loaded.ts';

/** The folder of the invented corpus: three outlets on a ferry strike. */
export const fixtureFolder = fileURLToPath(new URL('../fixtures/pack/', import.meta.url));

/** The files of the invented corpus. */
export function fixtureFiles(): SourceFile[] {
  return readdirSync(fixtureFolder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({ path: path.slice(fixtureFolder.length), text: readFileSync(path, 'utf-8') }))
    .filter(({ path }) => /^assets\/(curated|corpus)\//.test(path));
}

const SO_CALLED = { words: ['so-called'], why: 'Keeps a distance.' };
const UNUSED = { words: ['regime'], why: 'Stands in no quotation.' };

/** The pack of the invented corpus, by a list of two loaded words. */
export function fixturePack(): KnowledgePack {
  return markLoaded(buildPack(fixtureFiles()), {
    list: [UNUSED, SO_CALLED],
    find: (text) =>
      [...text.matchAll(/so-called/g)].map(({ index: start }) => ({
        start,
        end: start + 9,
        entry: SO_CALLED,
      })),
  });
}

/** The same, indexed. */
export function fixtureIndex(): PackIndex {
  return indexPack(fixturePack());
}

/** A page of no outlet of the pack, but for what is said otherwise. */
export function page(facts: Partial<PageContext> = {}): PageContext {
  return { host: 'elsewhere.example', clues: [], copied: [], ...facts };
}
