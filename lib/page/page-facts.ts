import type { PageContext } from '#lib/model/page.ts';
import { linkedDataDay } from './linked-data-day.ts';
import { writtenDay } from './written-day.ts';

/** The meta elements by which pages give the day of publication, the most exact first. */
const DAY_METAS = [
  'meta[property="article:published_time"]',
  'meta[name="article:published_time"]',
  'meta[property="og:article:published_time"]',
  'meta[itemprop="datePublished"]',
  'meta[name="parsely-pub-date"]',
  'meta[name="sailthru.date"]',
  'meta[name="cXenseParse:recs:publishtime"]',
  'meta[name="publish-date"]',
  'meta[name="publishdate"]',
  'meta[name="pubdate"]',
  'meta[name="DC.date.issued"]',
  'meta[name="dc.date.issued"]',
  'meta[name="dcterms.issued"]',
  'meta[name="date"]',
].map((selector) => `${selector}[content]`);

/** The time elements that say when an article was published; a `time` outside an article may mean anything. */
const DAY_TIMES = [
  'time[itemprop="datePublished"][datetime]',
  'time[pubdate][datetime]',
  'article time[datetime]',
];

/**
 * What a page says of itself: its host name without `www.`, and the day it was published (JSON-LD, then meta elements, then
 * the article's first `time`). Nothing is guessed from the address or from visible text.
 */
export function pageFacts(
  document: ParentNode,
  location: { hostname: string },
): Pick<PageContext, 'host' | 'published'> {
  const host = location.hostname.replace(/^www\./, '');
  const published =
    linkedDataDay(document) ??
    dayOf(document, DAY_METAS, 'content') ??
    dayOf(document, DAY_TIMES, 'datetime');
  return { ...(host !== '' && { host }), ...(published !== undefined && { published }) };
}

function dayOf(document: ParentNode, selectors: string[], attribute: string): string | undefined {
  for (const selector of selectors) {
    const day = writtenDay(document.querySelector(selector)?.getAttribute(attribute) ?? '');
    if (day) return day;
  }
  return undefined;
}
