import type { Span } from '#lib/model/span.ts';

/** A text whose lines all end near the same column was wrapped by hand: its lines are no paragraphs. */
const WRAPPED_AT = 100;
/** Shorter lines were not wrapped either: they are a page's buttons and headings, one below the other. */
const SHORTEST = 25;

function isWrapped(text: string): boolean {
  let inside = 0;
  let open = 0;
  // Line by line: a regular expression that looks for a line's end tries again at each letter of a line that has none.
  const lines = text.split('\n');
  for (const [index, line] of lines.entries()) {
    const words = line.trimEnd();
    if (words.length > WRAPPED_AT) return false;
    if (line === '' || (lines[index + 1] ?? '') === '') continue;
    inside++;
    if (words.length < SHORTEST) continue;
    if (/[\p{L},]$/u.test(words)) open++;
  }
  return inside > 2 && open > inside / 2;
}

/** The paragraphs of a plain text: its lines or, where the lines were wrapped by hand, what blank lines part. */
export function paragraphs(text: string): Span[] {
  const found: Span[] = [];
  for (const match of text.matchAll(isWrapped(text) ? /[^\n]+(?:\n[^\n]+)*/g : /[^\n]+/g)) {
    if (match[0].trim() !== '') found.push({ start: match.index, end: match.index + match[0].length });
  }
  return found;
}
