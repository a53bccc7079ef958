import type { Outcome } from '#lib/model/mention.ts';
import type { Looks } from '#lib/model/settings.ts';

/**
 * The name of the highlight that paints claims with these looks; the content script's style sheet has a rule for each.
 *
 * A name for each look, since nothing else about a highlight can be set from a script: custom properties reach `::highlight`
 * only from the page's own elements, which are not ours to change, and a page may drop a style sheet that we would adopt.
 */
export function claimHighlightName({ palette, line }: Looks, outcome: Outcome = 'same'): string {
  // A page that differs or says the contrary is told apart by a line that nobody can choose for the others.
  if (outcome === 'differs') return `second-source-differs-${palette}`;
  if (outcome === 'contradicts') return `second-source-contrary-${palette}`;
  const isUsual = palette === 'amber' && line === 'solid';
  return isUsual ? 'second-source-claim' : `second-source-claim-${palette}-${line}`;
}
