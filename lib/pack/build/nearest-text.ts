import type { Span } from '#lib/model/span.ts';

/**
 * The stretch of a text that shares most words and word pairs with what was looked for, so that a misquotation can be put
 * right; `undefined` where fewer than a third of the words are shared.
 */
export function nearestText(text: string, wanted: string): string | undefined {
  const words = wordsOf(text);
  const sought = wordsOf(wanted).map(({ word }) => word);
  if (words.length === 0 || sought.length === 0) return undefined;
  const size = Math.min(sought.length, words.length);
  let best = { score: 0, start: 0 };
  for (let start = 0; start + size <= words.length; start += 1) {
    const score = shared(grams(words.slice(start, start + size).map(({ word }) => word)), grams(sought));
    if (score > best.score) best = { score, start };
  }
  if (best.score * 3 < sought.length) return undefined;
  const first = words[best.start];
  const last = words[best.start + size - 1];
  return first && last && text.slice(first.start, last.end);
}

function wordsOf(text: string): (Span & { word: string })[] {
  return Array.from(text.matchAll(/[\p{L}\p{N}]+/gu), (match) => ({
    word: match[0].toLowerCase(),
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** How often each word and each pair of neighbouring words stands in a list. */
function grams(words: string[]): Map<string, number> {
  const counts = new Map<string, number>();
  words.forEach((word, index) => {
    for (const gram of index > 0 ? [word, `${words[index - 1]} ${word}`] : [word]) {
      counts.set(gram, (counts.get(gram) ?? 0) + 1);
    }
  });
  return counts;
}

function shared(a: Map<string, number>, b: Map<string, number>): number {
  let sum = 0;
  for (const [gram, count] of a) sum += Math.min(count, b.get(gram) ?? 0);
  return sum;
}
