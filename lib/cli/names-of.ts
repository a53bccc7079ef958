import { compilePack } from '#lib/match/compile-pack.ts';
import { matchText } from '#lib/match/match-text.ts';
import type { KnowledgePack } from '#lib/model/knowledge-pack.ts';
import type { NamesIn } from '#lib/pack/build/introduce.ts';

/** Finds the names of a pack in a text as a page's names are found. */
export function namesOf(pack: KnowledgePack): NamesIn {
  const compiled = compilePack(pack);
  return (text) => matchText(text, compiled, {}).mentions.filter(({ kind }) => kind === 'entity');
}
