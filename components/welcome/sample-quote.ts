import type { Span } from '#lib/model/span.ts';

/** A quotation of the example, and in it who said it, the reporting verb, and words that take a position. */
export interface SampleQuote {
  text: string;
  source: Span[];
  cue: Span[];
  loaded: Span[];
}

const KINDS = { '{': 'source', '[': 'cue', '*': 'loaded' } as const;

/**
 * Reads a quotation as translators write it: `{source}`, `[cue]`, `*loaded word*`. The marks are no part of the text. A mark
 * that is not closed marks nothing and is left out.
 */
export function sampleQuote(written: string): SampleQuote {
  const quote: SampleQuote = { text: '', source: [], cue: [], loaded: [] };
  for (const [part] of written.matchAll(/\{[^}]*\}|\[[^\]]*\]|\*[^*]*\*|[^{}[\]*]+/g)) {
    const first = part.charAt(0);
    const start = quote.text.length;
    if (first === '{' || first === '[' || first === '*') {
      quote.text += part.slice(1, -1);
      quote[KINDS[first]].push({ start, end: quote.text.length });
    } else quote.text += part;
  }
  return quote;
}
