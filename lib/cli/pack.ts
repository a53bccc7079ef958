import { mkdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { PackBuildError } from '#lib/pack/build/problem.ts';
import { buildPack } from '#lib/pack/build-pack.ts';
import { markLoaded } from '#lib/pack/mark-loaded.ts';
import { packJson } from '#lib/pack/pack-json.ts';
import { parsePack } from '#lib/pack/parse-pack.ts';
import { managing } from './build/manage-packs.ts';
import { writeAside } from './build/write-file.ts';
import { loadedWordsOf } from './loaded-words-of.ts';
import { namesOf } from './names-of.ts';
import { packJsonSchema } from './pack-json-schema.ts';
import { packSummary } from './pack-summary.ts';
import { readPackSources } from './read-pack-sources.ts';

const home = fileURLToPath(new URL('../../', import.meta.url));
const packPath = 'assets/public/packs/bundled.json';
const schemaPath = 'assets/knowledge-pack.schema.json';

/**
 * The command `pack`: builds the bundled knowledge pack and its JSON Schema from the curated layer and the corpus.
 * Nothing is written where anything is wrong; with `--check` nothing is written at all.
 *
 * `pack validate|stats|diff|merge` look after packs that are there: see `managing`.
 *
 * @param root the project's folder
 * @returns the exit code: 1 where something is wrong or, with `--check`, out of date
 * @throws TypeError for an unknown argument
 */
export async function pack(args: string[], root = home): Promise<number> {
  const manage = managing(args[0]);
  if (manage) return manage(args.slice(1));
  const { values } = parseArgs({ args, options: { check: { type: 'boolean', default: false } } });
  try {
    const built = markLoaded(buildPack(await readPackSources(root), namesOf), await loadedWordsOf(root));
    const files = new Map([
      [packPath, packJson(built)],
      [schemaPath, packJsonSchema()],
    ]);
    // What is about to be written must be what the extension accepts.
    parsePack(JSON.parse(packJson(built)));
    if (values.check) return await check(root, files);
    for (const [path, text] of files) await write(join(root, path), text);
    console.log(packSummary(built));
    return 0;
  } catch (error) {
    if (!(error instanceof PackBuildError)) throw error;
    const count = error.problems.length;
    console.error(error.message);
    console.error(`${count} ${count === 1 ? 'problem' : 'problems'}; the pack on disk stays as it was.`);
    return 1;
  }
}

async function check(root: string, files: ReadonlyMap<string, string>): Promise<number> {
  let code = 0;
  for (const [path, text] of files) {
    const onDisk = await readFile(join(root, path), 'utf-8').catch(() => undefined);
    if (onDisk === text) continue;
    console.error(`${path}:1: is out of date: run "npm run pack"`);
    code = 1;
  }
  if (code === 0) console.log('The pack is up to date.');
  return code;
}

/** Writes aside, then renames: a reader sees the old file or the new one, never half of it. */
async function write(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeAside(path, [text]);
}
