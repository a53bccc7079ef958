import type { TextQuoteSelector } from '#lib/model/highlight.ts';
import { fold } from '#lib/text/fold.ts';

/** A page's text, ready to be searched: folded once, so that other quotation marks or letter case are no difference. */
export interface Searchable {
  text: string;
  /** The same length as `text`: offsets hold for both. */
  folded: string;
}

/** Makes a page's text ready to be searched. */
export function searchable(text: string): Searchable {
  return { text, folded: fold(text) };
}

/** A quotation selector folded the same way. */
export function foldQuote({ exact, prefix, suffix }: TextQuoteSelector): TextQuoteSelector {
  return { exact: fold(exact), prefix: fold(prefix), suffix: fold(suffix) };
}
