/**
 * The host of a web address as outlets are known by it: in lower case, without `www.`, `m.` or `amp.`; undefined where the
 * address is not one of the web. Read without `URL`, which the pure folders do not have.
 */
export function hostName(address: string): string | undefined {
  const host = /^https?:\/\/(?:[^/?#@]*@)?([^/?#:]+)/i.exec(address)?.[1];
  return host?.toLowerCase().replace(/^(?:www|m|amp)\./, '');
}
