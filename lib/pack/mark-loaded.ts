import type { KnowledgePack } from '#lib/model/knowledge-pack.ts';
import type { LoadedWord } from '#lib/model/loaded-word.ts';
import type { Span } from '#lib/model/span.ts';

/** A list of loaded words, and how they are found in a text. */
export interface LoadedWords {
  list: readonly LoadedWord[];
  find(text: string): (Span & { entry: LoadedWord })[];
}

/**
 * A pack with the loaded words of every quotation marked, by one list for all outlets alike, in place of any that were; the
 * entries that occur come along, so that a card can say why a word was marked.
 */
export function markLoaded(pack: KnowledgePack, { list, find }: LoadedWords): KnowledgePack {
  const used = new Set<LoadedWord>();
  const claims = pack.claims.map((claim) => ({
    ...claim,
    appearances: claim.appearances.map((appearance) => ({
      ...appearance,
      loaded: find(appearance.quote).map(({ start, end, entry }) => {
        used.add(entry);
        return { start: start + appearance.start, end: end + appearance.start };
      }),
    })),
  }));
  return { ...pack, claims, loadedWords: list.filter((entry) => used.has(entry)) };
}
