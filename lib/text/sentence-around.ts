import type { Span } from '#lib/model/span.ts';
import { sentences } from './sentences.ts';

/** The sentence or sentences of a block that hold a stretch of it, and where the stretch stands in them, if not all over. */
export function sentenceAround(text: string, { start, end }: Span): { sentence: string; marked?: Span } {
  const around = sentences(text).filter((sentence) => sentence.end > start && sentence.start < end);
  const from = Math.min(start, around[0]?.start ?? start);
  const to = Math.max(end, around.at(-1)?.end ?? end);
  const sentence = text.slice(from, to);
  return from === start && to === end
    ? { sentence }
    : { sentence, marked: { start: start - from, end: end - from } };
}
