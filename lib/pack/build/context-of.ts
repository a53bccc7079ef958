import type { Span } from '#lib/model/span.ts';
import { sentences } from '#lib/text/sentences.ts';

/** Above this many characters, whole sentences give way to the stretch that is needed. */
const LONGEST = 600;

/** The sentences that hold the given spans, verbatim; where they are too long, just the stretch from first to last span. */
export function contextOf(text: string, spans: readonly Span[]): Span & { text: string } {
  const hull = {
    start: Math.min(...spans.map(({ start }) => start)),
    end: Math.max(...spans.map(({ end }) => end)),
  };
  const held = sentences(text).filter(({ start, end }) => start < hull.end && hull.start < end);
  const start = Math.min(hull.start, ...held.map((sentence) => sentence.start));
  const end = Math.max(hull.end, ...held.map((sentence) => sentence.end));
  const chosen = end - start <= LONGEST ? { start, end } : hull;
  return { ...chosen, text: text.slice(chosen.start, chosen.end) };
}
