import type { PageContext } from '#lib/model/page.ts';
import { linkedDataDay } from './linked-data-day.ts';
import { writtenDay } from './written-day.ts';

/** By what meta elements pages give the day of publication, the most exact first: attribute and value. */
const DAY_METAS = [
  'property=article:published_time',
  'name=article:published_time',
  'property=og:article:published_time',
  'itemprop=datePublished',
  'name=parsely-pub-date',
  'name=sailthru.date',
  'name=cXenseParse:recs:publishtime',
  'name=publish-date',
  'name=publishdate',
  'name=pubdate',
  'name=DC.date.issued',
  'name=dc.date.issued',
  'name=dcterms.issued',
  'name=date',
];

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
  const published = linkedDataDay(document) ?? metaDay(document) ?? timeDay(document);
  return { ...(host !== '' && { host }), ...(published !== undefined && { published }) };
}

/** One search for all of them: each search goes through the whole page where it finds nothing. */
function metaDay(document: ParentNode): string | undefined {
  let day: string | undefined;
  let rank = DAY_METAS.length;
  for (const meta of document.querySelectorAll('meta[content]')) {
    for (const attribute of ['property', 'name', 'itemprop']) {
      const value = meta.getAttribute(attribute);
      const at = value === null ? -1 : DAY_METAS.indexOf(`${attribute}=${value}`);
      if (at < 0 || at >= rank) continue;
      const written = writtenDay(meta.getAttribute('content') ?? '');
      if (!written) continue;
      day = written;
      rank = at;
    }
  }
  return day;
}

function timeDay(document: ParentNode): string | undefined {
  if (!document.querySelector('time[datetime]')) return undefined;
  for (const selector of DAY_TIMES) {
    const day = writtenDay(document.querySelector(selector)?.getAttribute('datetime') ?? '');
    if (day) return day;
  }
  return undefined;
}
