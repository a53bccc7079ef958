import type { AppearanceView } from '#lib/model/view.ts';
import { stem } from '#lib/text/stem.ts';
import { words } from '#lib/text/words.ts';

/** Words that an editor changes without changing what is said. */
const FILLERS = new Set('a an the that of and had has have was were is are be been'.split(' '));
/** Fewer words than this are alike by chance. */
const FEWEST = 5;
/** How much of the longer wording the shorter one must be, in one piece. */
const NEARLY_ALL = 0.8;

/**
 * Rows of several outlets that print the same report become one: the first, which then holds the others as its `copies`. The
 * same words but for articles and auxiliaries, or nearly all of a longer wording in one piece, with the same stance.
 * Two rows of one outlet are never collapsed.
 */
export function collapseCopies(rows: readonly AppearanceView[]): AppearanceView[] {
  const kept: AppearanceView[] = [];
  for (const row of rows) {
    const at = kept.findIndex((other) => isCopy(other, row));
    const first = kept[at];
    if (first) kept[at] = { ...first, copies: [...first.copies, row] };
    else kept.push(row);
  }
  return kept;
}

function isCopy(one: AppearanceView, other: AppearanceView): boolean {
  const outlets = [one, ...one.copies].map(({ outlet }) => outlet);
  if (one.stance !== other.stance || outlets.includes(other.outlet)) return false;
  const [shorter = [], longer = []] = [telling(one), telling(other)].sort((a, b) => a.length - b.length);
  if (shorter.length < FEWEST || shorter.length < longer.length * NEARLY_ALL) return false;
  return ` ${longer.join(' ')} `.includes(` ${shorter.join(' ')} `);
}

/** The stems of the words that tell something. */
function telling({ text, quote }: AppearanceView): string[] {
  return words(text.slice(quote.start, quote.end))
    .filter(({ key }) => !FILLERS.has(key))
    .map(({ key }) => stem(key));
}
