/** A text in which something occurs more often than this has no place for it: further ones are not looked at. */
const MOST = 200;

/** Where a text has exactly these words, in order, overlapping ones included; at most 200. */
export function occurrences(text: string, words: string): number[] {
  const found: number[] = [];
  if (words === '') return found;
  for (let at = text.indexOf(words); at >= 0 && found.length < MOST; at = text.indexOf(words, at + 1)) {
    found.push(at);
  }
  return found;
}
