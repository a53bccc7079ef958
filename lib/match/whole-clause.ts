import type { Span } from '#lib/model/span.ts';
import type { Sentence } from './reading.ts';

const BREAK = /[,;:()“”"–—]|\s-\s/;

/**
 * The stretch of a sentence from one word to another, widened to whole clauses, so that a mention neither begins nor ends in
 * the middle of a phrase. Offsets into the sentence's text; punctuation at either end is left out.
 */
export function wholeClause(sentence: Sentence, from: number, to: number): Span {
  const { words, text } = sentence;
  const breaksBefore = (at: number) => {
    const before = words[at - 1];
    const here = words[at];
    return !before || !here || BREAK.test(text.slice(before.end, here.start));
  };
  let first = from;
  while (first > 0 && !breaksBefore(first)) first--;
  let last = to;
  while (last < words.length && !breaksBefore(last)) last++;
  return { start: words[first]?.start ?? sentence.start, end: words[last - 1]?.end ?? sentence.end };
}
