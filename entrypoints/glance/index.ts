import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { glance } from '../content/glance.ts';
import { offeredRun } from '../content/page-run.ts';

/**
 * In every page of the sites that the reader granted: takes the words that it shows, and has the background say whether the page
 * is to be read. The background registers this script, so the manifest names no site.
 *
 * All pages pay for it, and those of which nothing is known for nothing else.
 */
export default defineUnlistedScript(() => {
  if (!offeredRun()) glance(document);
});
