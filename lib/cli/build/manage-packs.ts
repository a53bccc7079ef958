import { parseArgs } from 'node:util';
import { slug } from '#lib/link/slug.ts';
import { joinPacks } from '#lib/pack/join-packs.ts';
import { packPieces } from '#lib/pack/pack-json.ts';
import { parsePack } from '#lib/pack/parse-pack.ts';
import { InputError } from '../input-error.ts';
import { loadPack } from '../load-pack.ts';
import { packSummary } from '../pack-summary.ts';
import { diffPacks } from './diff-packs.ts';
import { claimsByOutlets } from './report-text.ts';
import { writeAside } from './write-file.ts';

type Command = (args: string[]) => Promise<number>;

const commands: Readonly<Record<string, Command>> = { validate, stats, diff, merge };

/** The command of `pack` with this name: `validate`, `stats`, `diff` or `merge`; all of them throw as `loadPack` does. */
export function managing(name: string | undefined): Command | undefined {
  return name !== undefined && Object.hasOwn(commands, name) ? commands[name] : undefined;
}

/** Says of each pack whether the extension accepts it; 1 where one is not sound. */
async function validate(files: string[]): Promise<number> {
  if (files.length === 0) throw new InputError('pack validate', 'name the packs.');
  let code = 0;
  for (const file of files) {
    try {
      await loadPack(file);
      console.log(`${file}: sound`);
    } catch (error) {
      if (!(error instanceof Error)) throw error;
      console.error(error instanceof InputError ? error.message : `${file}: ${error.message}`);
      code = 1;
    }
  }
  return code;
}

/** What each pack holds. */
async function stats(files: string[]): Promise<number> {
  if (files.length === 0) throw new InputError('pack stats', 'name the packs.');
  for (const file of files) {
    const pack = await loadPack(file);
    console.log(`${pack.title} (${file}): ${packSummary(pack)}, ${pack.covers.from} to ${pack.covers.to}`);
    for (const [outlets, claims] of claimsByOutlets(pack))
      console.log(
        `  ${claims} ${claims === 1 ? 'claim' : 'claims'} in ${outlets} ${outlets === 1 ? 'outlet' : 'outlets'}`,
      );
  }
  return 0;
}

/** What a reader would see change; 1 where anything does, as `diff` does. */
async function diff(files: string[]): Promise<number> {
  const [old, now, ...more] = files;
  if (old === undefined || now === undefined || more.length > 0)
    throw new InputError('pack diff', 'name two packs: pack diff OLD NEW');
  const changes = diffPacks(await loadPack(old), await loadPack(now));
  console.log(changes.length === 0 ? 'A reader would see no change.' : changes.join('\n'));
  return changes.length === 0 ? 0 : 1;
}

/** Several packs as one, written where `-o` says. */
async function merge(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { output: { type: 'string', short: 'o' }, title: { type: 'string' } },
  });
  if (values.output === undefined || positionals.length < 2)
    throw new InputError(
      'pack merge',
      'name the packs and the one to make: pack merge A.json B.json -o pack.json',
    );
  const packs = [];
  for (const file of positionals) packs.push(await loadPack(file));
  const title = values.title ?? [...new Set(packs.map((pack) => pack.title))].join(', ');
  const merged = joinPacks(packs, { id: slug(title, 12) || 'merged', title });
  parsePack(merged);
  await writeAside(values.output, packPieces(merged));
  console.log(packSummary(merged));
  return 0;
}
