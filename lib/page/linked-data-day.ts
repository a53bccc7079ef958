import { writtenDay } from './written-day.ts';

/** The schema.org types that are an article a newsroom publishes; their subtypes end in one of these. */
const ARTICLE = /(?:Article|BlogPosting|Report)$/;

/** How deep to look into linked data; real pages nest three or four levels. */
const DEEPEST = 8;

/** The `datePublished` of the first article in a page's JSON-LD, as `YYYY-MM-DD`; broken JSON is passed over. */
export function linkedDataDay(document: ParentNode): string | undefined {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const day = dayIn(parsed(script.textContent ?? ''), DEEPEST);
    if (day) return day;
  }
  return undefined;
}

function dayIn(value: unknown, depth: number): string | undefined {
  if (typeof value !== 'object' || value === null || depth === 0) return undefined;
  if (!Array.isArray(value) && isArticle(value) && 'datePublished' in value) {
    const published = value.datePublished;
    const day = typeof published === 'string' ? writtenDay(published) : undefined;
    if (day) return day;
  }
  for (const inner of Object.values(value)) {
    const day = dayIn(inner, depth - 1);
    if (day) return day;
  }
  return undefined;
}

function isArticle(value: object): boolean {
  const type = '@type' in value ? value['@type'] : undefined;
  return [type].flat().some((name) => typeof name === 'string' && ARTICLE.test(name));
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
