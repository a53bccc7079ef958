/**
 * The match pattern for all pages of the site that an address belongs to, e.g. `https://example.com/*`; nothing for an
 * address that extensions cannot be granted. Without the port: Firefox knows none in a pattern.
 */
export function sitePattern(address: string): string | undefined {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  return url && /^https?:$/.test(url.protocol) ? `${url.protocol}//${url.hostname}/*` : undefined;
}
