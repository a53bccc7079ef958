import type { Span } from '#lib/model/span.ts';
import { sentences } from '#lib/text/sentences.ts';

/** Above this many characters, whole sentences give way to the stretch that is needed. */
const LONGEST = 600;

/**
 * The sentences that hold the given spans, verbatim, without the boilerplate that stands before or after them; where they
 * are too long, just the stretch from the first to the last span.
 */
export function contextOf(
  text: string,
  spans: readonly Span[],
  boilerplate: readonly Span[],
): Span & { text: string } {
  const hull = {
    start: Math.min(...spans.map(({ start }) => start)),
    end: Math.max(...spans.map(({ end }) => end)),
  };
  const held = sentences(text).filter(({ start, end }) => start < hull.end && hull.start < end);
  const before = boilerplate.filter(({ end }) => end <= hull.start).map(({ end }) => end);
  const after = boilerplate.filter(({ start }) => start >= hull.end).map(({ start }) => start);
  const whole = trim(text, {
    start: Math.max(Math.min(hull.start, ...held.map(({ start }) => start)), ...before),
    end: Math.min(Math.max(hull.end, ...held.map(({ end }) => end)), ...after),
  });
  const { start, end } = whole.end - whole.start <= LONGEST ? whole : hull;
  return { start, end, text: text.slice(start, end) };
}

function trim(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end);
  return {
    start: start + words.length - words.trimStart().length,
    end: end - words.length + words.trimEnd().length,
  };
}
