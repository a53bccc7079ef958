import type { Span } from '#lib/model/span.ts';

const BACKED = 'backed|supported|sponsored|armed|funded|trained|controlled|occupied|aligned';
/** What a sentence takes for granted in passing, in forms that hold a whole statement. */
const ASIDES: readonly RegExp[] = [
  // "Russian-backed separatists", "Iran-backed Houthi fighters"
  new RegExp(`\\b\\p{Lu}\\p{L}+-(?:${BACKED})\\s+(?:\\p{Lu}\\p{L}+\\s+)?\\p{Ll}{3,}(?:s|men)\\b`, 'gu'),
  // "rebels allegedly supported by the Russians"
  new RegExp(
    `\\b\\p{Ll}{3,}(?:s|men),?\\s+(?:(?:who|that|which)\\s+are\\s+)?(?:\\p{Ll}+ly\\s+)?(?:${BACKED})\\s+by\\s+(?:the\\s+)?\\p{Lu}\\p{L}+`,
    'gu',
  ),
  // "the annexed Crimean peninsula"
  /\bannexed\s+(?:Ukrainian\s+|Black\s+Sea\s+)?\p{Lu}\p{L}+(?:\s+(?:peninsula|region|territory))?/gu,
];

/** The statements that a sentence makes in passing, as a name for somebody or something; spans of the text. */
export function asides(text: string, { start, end }: Span): Span[] {
  const written = text.slice(start, end);
  return ASIDES.flatMap((pattern) =>
    [...written.matchAll(pattern)].map((match) => ({
      start: start + match.index,
      end: start + match.index + match[0].length,
    })),
  );
}
