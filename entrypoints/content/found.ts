import type { Found } from '#lib/model/found.ts';
import type { Mark } from '#lib/page/marks.ts';

/** A mark as it is told outside the page. */
export function found({ key, block, mention: { kind, id, start, end } }: Mark): Found {
  return { key, kind, id, text: block.text.slice(start, end) };
}
