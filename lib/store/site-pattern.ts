/**
 * The match pattern for all pages of the site that an address belongs to, e.g. `https://example.com/*`; nothing for an
 * address that extensions cannot be granted. Without the port: Firefox knows none in a pattern.
 */
export function sitePattern(address: string): string | undefined {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  return url && /^https?:$/.test(url.protocol) ? `${url.protocol}//${url.hostname}/*` : undefined;
}

/** The match pattern of every page on the web. */
export const EVERY_SITE = '*://*/*';

/** The match pattern for all pages of a host and of those under it: `*://*.example.com/*` for `example.com`. */
export function hostPattern(host: string): string {
  return `*://*.${host}/*`;
}

/** The host that a match pattern stands for, as readers know it; nothing where it stands for every site. */
export function patternHost(pattern: string): string | undefined {
  return /^[a-z*]+:\/\/(?:\*\.)?([^/*]+)\//.exec(pattern)?.[1];
}

/** Whether a match pattern names the host of a site, or one above it; the pattern of every site names none. */
export function namesSite(pattern: string, site: string): boolean {
  const named = patternHost(pattern);
  const host = patternHost(site);
  if (named === undefined || host === undefined) return false;
  return host === named || (pattern.includes('://*.') && host.endsWith(`.${named}`));
}
