import type { Highlight } from '#lib/model/highlight.ts';
import type { MergePlan } from '#lib/model/merge-plan.ts';
import { sameContent } from './same-content.ts';

/**
 * What taking these highlights over would do to a library.
 *
 * The same id is the same highlight: what was changed later wins, at the same time the library's. Another id with the same
 * words of the same page, note, tags and writer is the same as well. Revisions and placements, which each library counts for
 * itself, make no difference.
 */
export function planMerge(incoming: readonly Highlight[], library: readonly Highlight[]): MergePlan {
  const own = new Map(library.map((highlight) => [highlight.id, highlight]));
  const contents = new Set(library.map(contentOf));
  const plan: MergePlan = { add: [], replace: [], known: 0 };
  for (const highlight of incoming) {
    const there = own.get(highlight.id);
    if (there) {
      const isNewer = highlight.modified > there.modified && !sameContent(plain(highlight), plain(there));
      if (isNewer) plan.replace.push({ highlight, revision: there.revision });
      else plan.known++;
    } else if (contents.has(contentOf(highlight))) plan.known++;
    else {
      plan.add.push(highlight);
      contents.add(contentOf(highlight));
    }
  }
  return plan;
}

function plain({ revision: _, placement: __, modified: ___, ...rest }: Highlight): object {
  return rest;
}

function contentOf({ page, passage, note, tags, creator = '' }: Highlight): string {
  const { exact, prefix, suffix } = passage.quote;
  return JSON.stringify([page.url, exact, prefix, suffix, note, tags, creator]);
}
