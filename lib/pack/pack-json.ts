import type { KnowledgePack } from '#lib/model/knowledge-pack.ts';

/** A pack as its file holds it: readable, and the same characters for the same pack. */
export function packJson(pack: KnowledgePack): string {
  return `${JSON.stringify(pack, null, 1)}\n`;
}
