import { hostName } from '#lib/text/host-name.ts';
import { pageUrl } from '#lib/text/page-url.ts';

/** Where a page says it is. */
export interface PageAddress {
  /** What the address bar shows, absolute. */
  address: string;
  /** The canonical address that the page states, absolute; empty where it states none. */
  canonical: string;
}

/** The address of a page and the one that it states. */
export function pageAddress(document: ParentNode, { href }: { href: string }): PageAddress {
  const stated = document.querySelector('link[rel~="canonical"][href]')?.getAttribute('href') ?? '';
  const isAddress = stated !== '' && URL.canParse(stated, href);
  return { address: href, canonical: isAddress ? new URL(stated, href).href : '' };
}

/**
 * The address under which a page is remembered. Its canonical address counts where it is of the same host: some pages name
 * another outlet's, and a highlight would then not be found on this one.
 */
export function citedUrl({ address, canonical }: PageAddress): string {
  return pageUrl(isSameHost(canonical, address) ? canonical : address);
}

/** Whether two web addresses are of one host, `www.`, `m.` and `amp.` aside. */
export function isSameHost(one: string, other: string): boolean {
  const host = hostName(one);
  return host !== undefined && host === hostName(other);
}
