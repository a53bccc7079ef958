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

const NAME = "\\p{Lu}[\\p{L}’'-]+";
/** What is said of a place or a person in passing, up to the next break: the name and the clause, so that it can stand alone. */
const RELATIVE: readonly RegExp[] = [
  // "in neighbouring Belarus, where it is officially conducting joint exercises"
  new RegExp(
    `\\b(?:in|at|near|from|to)\\s+(?:\\p{Ll}+\\s+)?${NAME}(?:\\s+${NAME})*,\\s+where\\s+[^,;:.?!“”"–—]{15,}`,
    'gu',
  ),
  // "Mr. Lund, who was elected in May"
  new RegExp(`${NAME}(?:\\s+(?:\\p{Lu}\\.\\s+)?${NAME})*,\\s+who\\s+[^,;:.?!“”"–—]{15,}`, 'gu'),
];

/** The statements that a sentence makes of places and people in relative clauses; spans of the text. */
export function relatives(text: string, span: Span): Span[] {
  return spansOf(RELATIVE, text, span);
}

/** The statements that a sentence makes in passing, as a name for somebody or something; spans of the text. */
export function asides(text: string, span: Span): Span[] {
  return spansOf(ASIDES, text, span);
}

function spansOf(patterns: readonly RegExp[], text: string, { start, end }: Span): Span[] {
  const written = text.slice(start, end);
  return patterns.flatMap((pattern) =>
    [...written.matchAll(pattern)].map((match) => ({
      start: start + match.index,
      end: start + match.index + match[0].length,
    })),
  );
}
