import type { Span } from '#lib/model/span.ts';
import { segments } from './segments.ts';

/** Props of `Marked`. */
export interface MarkedProps {
  text: string;
  /** Spans of `text`. */
  spans: readonly Span[];
}

/** A text with some of its words marked. */
export function Marked({ text, spans }: MarkedProps) {
  return segments(text, { marked: spans }).map((segment, index) =>
    segment.layers.has('marked') ? <mark key={index}>{segment.text}</mark> : segment.text,
  );
}
