import type { Span } from '#lib/model/span.ts';

/** How many characters a span has. */
export const length = ({ start, end }: Span): number => end - start;

/** How many characters two spans share. */
export const shared = (a: Span, b: Span): number =>
  Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));

/** The shortest span that holds all; at least one must be given. */
export const hull = (spans: readonly Span[]): Span => ({
  start: Math.min(...spans.map(({ start }) => start)),
  end: Math.max(...spans.map(({ end }) => end)),
});
