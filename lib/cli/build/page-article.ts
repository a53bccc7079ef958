import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { pageFacts } from '#lib/page/page-facts.ts';
import { PageText } from '#lib/page/page-text.ts';
import { hostName } from '#lib/text/host-name.ts';
import { SkippedInput } from './flat-article.ts';

/** What a page's address or type says when it is no article of its own. */
const NO_ARTICLE: readonly [RegExp, string][] = [
  [/\/(?:live|live-?blog|live-updates|liveblog)[/-]|LiveBlogPosting/i, 'is a live blog'],
  [/\/(?:gallery|galleries|photos|pictures|in-pictures|slideshow)[/-]|ImageGallery/i, 'is a picture gallery'],
  [/\/(?:video|videos|watch)\//i, 'is a video page'],
];

const content = (document: ParentNode, selectors: string[]) => {
  for (const selector of selectors) {
    const element = document.querySelector(selector);
    const value = (element?.getAttribute('content') ?? element?.getAttribute('href') ?? '').trim();
    if (value !== '') return value;
  }
  return undefined;
};

/** The publisher's name in JSON-LD, however deep; pages nest it under `@graph`. */
function publisherName(document: ParentNode): string | undefined {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const found = /"publisher"\s*:\s*\{[^{}]{0,400}?"name"\s*:\s*"((?:[^"\\]|\\.){1,80})"/.exec(
      script.textContent ?? '',
    );
    if (!found?.[1]) continue;
    try {
      return String(JSON.parse(`"${found[1]}"`));
    } catch {}
  }
  return undefined;
}

/**
 * A page's article: main text by Mozilla's Readability, one paragraph a line; outlet, day, headline, address and language
 * from JSON-LD, OpenGraph and meta elements.
 *
 * @param url the address it was fetched from, where that is known
 * @throws SkippedInput for a page without an article, a live blog, a gallery
 */
export function pageArticle(html: string, url: string | undefined): Record<string, string | undefined> {
  const { document } = parseHTML(html);
  if (!document.documentElement || !document.body)
    throw new SkippedInput('is no page: there is no body in it');
  const address = content(document, ['link[rel="canonical"]', 'meta[property="og:url"]']) ?? url;
  const types = [...document.querySelectorAll('script[type="application/ld+json"]')]
    .map(
      (script) => /"@type"\s*:\s*"(LiveBlogPosting|ImageGallery)"/.exec(script.textContent ?? '')?.[1] ?? '',
    )
    .join(' ');
  for (const [pattern, reason] of NO_ARTICLE)
    if (pattern.test(`${address ?? ''} ${types}`)) throw new SkippedInput(reason);
  const host = address === undefined ? undefined : hostName(address);
  const facts = {
    outlet:
      content(document, ['meta[property="og:site_name"]', 'meta[name="application-name"]']) ??
      publisherName(document) ??
      host,
    published: pageFacts(document, { hostname: host ?? '' }).published,
    headline:
      content(document, ['meta[property="og:title"]', 'meta[name="twitter:title"]']) ??
      document.querySelector('h1')?.textContent?.trim(),
    url: address,
    language: document.documentElement.getAttribute('lang')?.trim() || undefined,
  };
  // Readability takes the document apart, so it comes last.
  const article = new Readability<string>(document, { charThreshold: 200 }).parse();
  if (!article?.content)
    throw new SkippedInput('has no article that could be told from the rest of the page');
  const main = parseHTML(`<!doctype html><html><body>${article.content}</body></html>`).document.body;
  const { text } = new PageText(main);
  return {
    ...facts,
    text,
    ...(article.publishedTime && facts.published === undefined && { published: article.publishedTime }),
  };
}
