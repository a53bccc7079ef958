import type { Looks } from '#lib/model/settings.ts';

/**
 * The name of the highlight that paints claims with these looks; the content script's style sheet has a rule for each.
 *
 * A name for each look, since nothing else about a highlight can be set from a script: custom properties reach `::highlight`
 * only from the page's own elements, which are not ours to change, and a page may drop a style sheet that we would adopt.
 */
export function claimHighlightName({ palette, line }: Looks): string {
  const isUsual = palette === 'amber' && line === 'solid';
  return isUsual ? 'second-source-claim' : `second-source-claim-${palette}-${line}`;
}
