import search from 'approx-string-match';
import type { Found } from '#lib/anchor/find-passage.ts';
import type { Span } from '#lib/model/span.ts';

/** How alike two texts are at best, 0 to 1. */
function likeness(text: string, wanted: string): number {
  if (text === '' || wanted === '') return 0;
  const [first] = search(text, wanted, wanted.length).sort((a, b) => a.errors - b.errors);
  return first ? 1 - first.errors / wanted.length : 0;
}

/**
 * Finds a passage the way Hypothesis' client describes it (hypothesis/client, `src/annotator/anchoring/match-quote.ts`, and
 * R. Knight, "Fuzzy anchoring", 2020), written anew for comparison: 32 characters of context; the words at the old position;
 * else every occurrence of the words, or those with at most half of them wrong (256 errors at most), weighed by words (50),
 * prefix (20), suffix (20) and distance from the old position (2); the best is taken.
 */
export function findAsHypothesis(text: string, oldText: string, span: Span): Found {
  const exact = oldText.slice(span.start, span.end);
  const prefix = oldText.slice(Math.max(0, span.start - 32), span.start);
  const suffix = oldText.slice(span.end, span.end + 32);
  if (text.slice(span.start, span.end) === exact) return { state: 'sure', span };
  const places: (Span & { errors: number })[] = [];
  for (let at = text.indexOf(exact); at >= 0; at = text.indexOf(exact, at + 1)) {
    places.push({ start: at, end: at + exact.length, errors: 0 });
  }
  if (places.length === 0) places.push(...search(text, exact, Math.min(256, Math.floor(exact.length / 2))));
  const score = ({ start, end, errors }: Span & { errors: number }) =>
    50 * (1 - errors / exact.length) +
    20 * (prefix === '' ? 1 : likeness(text.slice(Math.max(0, start - prefix.length), start), prefix)) +
    20 * (suffix === '' ? 1 : likeness(text.slice(end, end + suffix.length), suffix)) +
    2 * (1 - Math.abs(start - span.start) / text.length);
  const [best] = places.map((place) => ({ place, score: score(place) })).sort((a, b) => b.score - a.score);
  return best ? { state: 'sure', span: best.place } : { state: 'lost' };
}
