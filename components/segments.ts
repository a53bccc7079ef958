import type { Span } from '#lib/model/span.ts';

/** A stretch of text in which the same layers hold from end to end. */
export interface Segment<Layer extends string> {
  text: string;
  layers: ReadonlySet<Layer>;
  /** The layers of which a span begins, or ends, with this segment: where an outline has its corners. */
  begins: ReadonlySet<Layer>;
  ends: ReadonlySet<Layer>;
}

/**
 * Cuts a text at every edge of every span, so that overlapping spans can be shown without crossing elements.
 *
 * Joined, the segments' texts are the given text again, whatever the spans are: parts of a span outside the text are
 * left away, and so are empty spans.
 */
export function segments<Layer extends string>(
  text: string,
  layers: Record<Layer, readonly Span[]>,
): Segment<Layer>[] {
  const spans: (Span & { layer: Layer })[] = [];
  for (const layer in layers) {
    for (const { start, end } of layers[layer]) {
      const inside = { layer, start: Math.max(0, start), end: Math.min(text.length, end) };
      if (inside.start < inside.end) spans.push(inside);
    }
  }
  const edges = [...new Set([0, text.length, ...spans.flatMap(({ start, end }) => [start, end])])];
  edges.sort((a, b) => a - b);
  const found: Segment<Layer>[] = [];
  for (const [index, start] of edges.entries()) {
    const end = edges[index + 1];
    if (end === undefined) break;
    const here = spans.filter((span) => span.start <= start && span.end >= end);
    const layersOf = (some: typeof here) => new Set(some.map(({ layer }) => layer));
    found.push({
      text: text.slice(start, end),
      layers: layersOf(here),
      begins: layersOf(here.filter((span) => span.start === start)),
      ends: layersOf(here.filter((span) => span.end === end)),
    });
  }
  return found;
}
