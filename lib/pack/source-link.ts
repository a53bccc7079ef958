import type { Span } from '#lib/model/span.ts';
import { textFragment } from '#lib/text/text-fragment.ts';

/**
 * The address of an article, leading to a quotation in it where the browser can: one that cannot shows the article from its
 * beginning. Where no fragment can be made of the quotation, the plain address.
 */
export function sourceLink(url: string, text: string, quote: Span): string {
  const fragment = textFragment(text, quote);
  if (fragment === undefined) return url;
  return `${url}${url.includes('#') ? '' : '#'}${fragment}`;
}
