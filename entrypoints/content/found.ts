import type { Found } from '#lib/model/found.ts';
import type { Mark } from '#lib/page/marks.ts';

/** A mark as it is told outside the page. */
export function found({ key, block, mention }: Mark): Found {
  const { kind, id, start, end } = mention;
  const text = block.text.slice(start, end);
  return { key, kind, id, text, ...(mention.kind === 'claim' && { outcome: mention.outcome }) };
}
