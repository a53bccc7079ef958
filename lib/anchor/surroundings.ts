import type { TextQuoteSelector } from '#lib/model/highlight.ts';
import type { Span } from '#lib/model/span.ts';
import { approximateSearch } from './approximate-search.ts';
import { reversed } from './reversed.ts';

/** How well what stands on one side of a place agrees with what stood there. */
export interface Side {
  /** 1 for the very same, about 0.4 for any other text; 1 where nothing stood there and nothing stands there. */
  similarity: number;
  /** Edit distance; the length of what stood there where nothing like it is near. */
  errors: number;
  /** Characters between the place and where the agreeing text ends; less than 0 where the place reaches into it. */
  gap: number;
}

/** Compares the text on both sides of a place with a prefix and suffix. */
export function surroundings(
  text: string,
  place: Span,
  { prefix, suffix }: TextQuoteSelector,
  { slack, reach }: { slack: number; reach: number },
): { before: Side; after: Side } {
  const head = text.slice(Math.max(0, place.start - prefix.length - slack), place.start + reach);
  const tail = text.slice(Math.max(0, place.end - reach), place.end + suffix.length + slack);
  return {
    before: side(head, prefix, Math.min(reach, text.length - place.start), place.start === 0),
    after: side(reversed(tail), reversed(suffix), Math.min(reach, place.end), place.end === text.length),
  };
}

/** Looks for `wanted` in `text`, best at its end less `reach` characters. */
function side(text: string, wanted: string, reach: number, isEdge: boolean): Side {
  if (wanted === '') return { similarity: isEdge ? 1 : 0, errors: 0, gap: 0 };
  const middle = text.length - reach;
  let best: Side = { similarity: 0, errors: wanted.length, gap: Number.POSITIVE_INFINITY };
  for (const { end, errors } of approximateSearch(text, wanted, Math.floor(wanted.length * 0.6))) {
    const gap = middle - end;
    if (errors < best.errors || (errors === best.errors && Math.abs(gap) < Math.abs(best.gap))) {
      best = { similarity: 1 - errors / wanted.length, errors, gap };
    }
  }
  return best;
}
