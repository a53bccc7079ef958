import type { Reading } from './reading.ts';
import { KIND } from './word-kind.ts';

/** The token after the last of a sentence that is more than its closing mark; what closes a quotation or a bracket stays. */
export function sentenceEnd({ tokens, to, kind }: Reading, at: number): number {
  let end = to[at] ?? tokens.length;
  while (end > at + 1 && kind[end - 1] === KIND.PUNCT && !/["')\]]/.test(tokens[end - 1]?.key ?? '')) end--;
  return end;
}
