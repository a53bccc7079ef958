/** Parameters that say where the reader came from, not what the page is (the list of ClearURLs' global rules, shortened). */
const TRACKING =
  /^(?:utm_\w+|fbclid|gclid|gclsrc|dclid|gbraid|wbraid|msclkid|yclid|twclid|ttclid|igshid|igsh|li_fat_id|mc_[ce]id|mkt_tok|oly_(?:anon|enc)_id|vero_(?:id|conv)|_hs(?:enc|mi)|__s|s_cid|ns_\w+|at_(?:medium|campaign|link\w*|ptr_name|bbc_team|format)|cmpid|ito|ocid|smid|smtyp|ref_?src|ref_?url|xtor|wt_?mc|_ga|_gl|ncid|sr_share|spm|ftag|guccounter|guce_\w+)$/i;

/**
 * The address under which a page is remembered: without fragment (`#!` routes are kept) and tracking parameters, the rest
 * as it was written.
 */
export function pageUrl(address: string): string {
  const [, whole = address, fragment = ''] = /^([^#]*)(#!.*)?/s.exec(address) ?? [];
  const question = whole.indexOf('?');
  if (question < 0) return whole + fragment;
  const kept = whole
    .slice(question + 1)
    .split('&')
    .filter((parameter) => parameter !== '' && !TRACKING.test(parameter.split('=', 1)[0] ?? ''));
  return whole.slice(0, question) + (kept.length > 0 ? `?${kept.join('&')}` : '') + fragment;
}
