import type { Span } from '#lib/model/span.ts';

const BACKED = 'backed|supported|sponsored|armed|funded|trained|controlled|occupied|aligned';

/** A form of words; `sign` is a part that it cannot be without, and that is quick to look for. */
interface Form {
  sign: RegExp;
  form: RegExp;
}

/** What a sentence takes for granted in passing, in forms that hold a whole statement. */
const ASIDES: readonly Form[] = [
  // "Russian-backed separatists", "Iran-backed Houthi fighters"
  {
    sign: new RegExp(`-(?:${BACKED})\\s`, 'u'),
    form: new RegExp(
      `\\b\\p{Lu}\\p{L}+-(?:${BACKED})\\s+(?:\\p{Lu}\\p{L}+\\s+)?\\p{Ll}{3,}(?:s|men)\\b`,
      'gu',
    ),
  },
  // "rebels allegedly supported by the Russians"
  {
    sign: new RegExp(`(?:${BACKED})\\s+by\\s`, 'u'),
    form: new RegExp(
      `\\b\\p{Ll}{3,}(?:s|men),?\\s+(?:(?:who|that|which)\\s+are\\s+)?(?:\\p{Ll}+ly\\s+)?(?:${BACKED})\\s+by\\s+(?:the\\s+)?\\p{Lu}\\p{L}+`,
      'gu',
    ),
  },
  // "the annexed Crimean peninsula"
  {
    sign: /annexed/u,
    form: /\bannexed\s+(?:Ukrainian\s+|Black\s+Sea\s+)?\p{Lu}\p{L}+(?:\s+(?:peninsula|region|territory))?/gu,
  },
];

const NAME = "\\p{Lu}[\\p{L}’'-]+";
/** What is said of a place or a person in passing, up to the next break: the name and the clause, so that it can stand alone. */
const RELATIVE: readonly Form[] = [
  // "in neighbouring Belarus, where it is officially conducting joint exercises"
  {
    sign: /,\s+where\s/u,
    form: new RegExp(
      `\\b(?:in|at|near|from|to)\\s+(?:\\p{Ll}+\\s+)?${NAME}(?:\\s+${NAME})*,\\s+where\\s+[^,;:.?!“”"–—]{15,}`,
      'gu',
    ),
  },
  // "Mr. Lund, who was elected in May"
  {
    sign: /,\s+who\s/u,
    form: new RegExp(`${NAME}(?:\\s+(?:\\p{Lu}\\.\\s+)?${NAME})*,\\s+who\\s+[^,;:.?!“”"–—]{15,}`, 'gu'),
  },
];

/** The statements that a sentence makes of places and people in relative clauses; spans of the text. */
export function relatives(text: string, span: Span): Span[] {
  return spansOf(RELATIVE, text, span);
}

/** The statements that a sentence makes in passing, as a name for somebody or something; spans of the text. */
export function asides(text: string, span: Span): Span[] {
  return spansOf(ASIDES, text, span);
}

function spansOf(forms: readonly Form[], text: string, { start, end }: Span): Span[] {
  const written = text.slice(start, end);
  return forms.flatMap(({ sign, form }) =>
    sign.test(written)
      ? [...written.matchAll(form)].map((match) => ({
          start: start + match.index,
          end: start + match.index + match[0].length,
        }))
      : [],
  );
}
