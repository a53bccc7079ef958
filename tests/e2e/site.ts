import { readFileSync } from 'node:fs';
import { type PageServer, type ServedPage, servePages } from '#lib/cli/serve-pages.ts';
import { seedPages } from './seed-pages.ts';

/** As strict as a page can be: it may load nothing, style nothing, run nothing. */
const STRICT = { 'content-security-policy': "default-src 'none'; require-trusted-types-for 'script'" };

/** The web, in which a page may change while it is not looked at. */
export interface Site extends PageServer {
  /** From now on there is this page at a path. */
  put(path: string, html: string): void;
}

/**
 * The web that the tests browse: `/demo`, `/seed/ARTICLE`, and the files of `tests/e2e/pages` by name; under `/strict` the
 * same pages with the strictest content security policy.
 */
export async function serveSite(): Promise<Site> {
  const changed = new Map<string, string>();
  const server = await servePages((path) => {
    const strict = path.startsWith('/strict/');
    const html = changed.get(path) ?? pageAt(strict ? path.slice('/strict'.length) : path);
    const page: ServedPage | undefined = html === undefined ? undefined : { html };
    return page && strict ? { ...page, headers: STRICT } : page;
  });
  return { ...server, put: (path, html) => changed.set(path, html) };
}

function pageAt(path: string): string | undefined {
  if (path === '/demo') return readFileSync('assets/demo/index.html', 'utf8');
  if (path.startsWith('/seed/')) return seedPages.get(path.slice('/seed/'.length));
  return /^\/[a-z-]+$/.test(path) ? readFileSync(`tests/e2e/pages${path}.html`, 'utf8') : undefined;
}
