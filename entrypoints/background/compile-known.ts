import browser from 'webextension-polyfill';
import { type CompiledPack, compileInSteps, compilePack } from '#lib/match/compile-pack.ts';
import { CONCEPTS } from '#lib/match/concepts.ts';
import type { TermTables } from '#lib/match/term-tables.ts';
import { readTermTables, TermTablesError, writeTermTables } from '#lib/match/term-tables-file.ts';
import type { KnowledgePack } from '#lib/model/knowledge-pack.ts';
import { inSlices } from '#lib/page/slices.ts';
import type { KeptIndex } from '#lib/store/kept-index.ts';
import { digestOf } from '../packs/digest-of.ts';
import { nextTask } from './next-task.ts';

/**
 * Compiles packs that were joined to one: what takes long is kept, until one of them, or the extension, is another. `versions`
 * name the packs' files in their order. What was kept and is damaged is made again, a slice at a time: other questions are
 * answered meanwhile.
 */
export async function compileKnown(
  pack: KnowledgePack,
  versions: readonly string[],
  kept: Pick<KeptIndex, 'read' | 'keep'>,
): Promise<CompiledPack> {
  const made = [browser.runtime.getManifest().version, ...versions, ...CONCEPTS].join('\n');
  const key = await digestOf(new TextEncoder().encode(made));
  const tables = readable(await kept.read(key));
  if (tables?.claims === pack.claims.length) return compilePack(pack, tables);
  const compiled = await inSlices(compileInSteps(pack), nextTask);
  // Nobody waits for it: the page does not.
  void kept.keep(key, writeTermTables(compiled.tables));
  return compiled;
}

function readable(bytes: Uint8Array | undefined): TermTables | undefined {
  try {
    return bytes && readTermTables(bytes);
  } catch (error) {
    if (!(error instanceof TermTablesError)) throw error;
    return undefined;
  }
}
