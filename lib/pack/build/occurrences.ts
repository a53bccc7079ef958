import type { Span } from '#lib/model/span.ts';

/** Every place of a text where these very characters stand as whole words, in reading order. */
export function occurrences(text: string, words: string): Span[] {
  const found: Span[] = [];
  for (let start = text.indexOf(words); start >= 0; start = text.indexOf(words, start + 1)) {
    const end = start + words.length;
    if (isEdge(text, start) && isEdge(text, end)) found.push({ start, end });
  }
  return found;
}

/** True where no word goes on across the offset. */
function isEdge(text: string, offset: number): boolean {
  return !(isWordCharacter(text[offset - 1]) && isWordCharacter(text[offset]));
}

function isWordCharacter(character: string | undefined): boolean {
  return character !== undefined && /[\p{L}\p{N}\p{M}]/u.test(character);
}
