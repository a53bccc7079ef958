import type { CompiledPack } from './compile-pack.ts';
import { matchText } from './match-text.ts';

/**
 * Whether a pack may know something of what a page shows, told from its words, blocks on lines of their own. Where style sheets
 * print words in capitals, they are looked at in small letters as well.
 */
export function mayHold(words: string, pack: CompiledPack): boolean {
  const holds = (text: string) => matchText(text, pack, {}).mentions.length > 0;
  if (holds(words)) return true;
  const small = words.replace(
    /\p{Lu}{2,}/gu,
    (capitals) => capitals.charAt(0) + capitals.slice(1).toLowerCase(),
  );
  return small !== words && holds(small);
}
