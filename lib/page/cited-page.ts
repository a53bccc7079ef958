import type { CitedPage } from '#lib/model/highlight.ts';
import { citedUrl, pageAddress } from './cited-url.ts';
import { pageFacts } from './page-facts.ts';

/** How a page is cited: what it states of itself in its head, nothing guessed. */
export function citedPage(document: Document, location: { href: string; hostname: string }): CitedPage {
  const content = (...selectors: string[]) => {
    for (const selector of selectors) {
      const stated = document.querySelector(selector)?.getAttribute('content')?.replace(/\s+/g, ' ').trim();
      if (stated) return stated;
    }
    return undefined;
  };
  const title = content('meta[property="og:title"]') ?? document.title.trim();
  const outlet = content('meta[property="og:site_name"]', 'meta[name="publisher"]');
  // Many pages give the address of a profile where the name should be.
  const authors = ['meta[name="author"]', 'meta[property="article:author"]', 'meta[name="parsely-author"]'];
  const author = authors.map((selector) => content(selector)).find((name) => name && !/^https?:/i.test(name));
  const { published } = pageFacts(document, location);
  const language = document.documentElement.getAttribute('lang')?.trim();
  return {
    url: citedUrl(pageAddress(document, location)),
    title,
    ...(outlet !== undefined && { outlet }),
    ...(author !== undefined && { author }),
    ...(published !== undefined && { published }),
    ...(language && { language }),
  };
}
