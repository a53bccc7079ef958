import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { offeredRun } from '../content/page-run.ts';
import { run } from '../content/run.ts';
import { whenLargeEnough } from '../content/when-large-enough.ts';

/**
 * In the page, where something may be found or the reader asks for it: reads it, in idle time. Each frame has a run of its own,
 * and one only: where the script is run again, it joins.
 *
 * It is little: what marks the page and what draws cards come later.
 */
export default defineUnlistedScript(() => {
  whenLargeEnough(() => {
    if (!offeredRun()) run(document);
  });
});
