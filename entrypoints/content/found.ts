import type { Found } from '#lib/messages/questions.ts';
import type { Mark } from '#lib/page/marks.ts';

/** A mark as it is told outside the page. */
export function found({ key, block, mention: { kind, id, start, end } }: Mark): Found {
  return { key, kind, id, text: block.text.slice(start, end) };
}

/** The first mark of each claim and each name, in the order given. */
export function firstOfEach(marks: readonly Mark[]): Mark[] {
  const first = new Map<string, Mark>();
  for (const mark of marks) {
    const what = `${mark.mention.kind} ${mark.mention.id}`;
    if (!first.has(what)) first.set(what, mark);
  }
  return [...first.values()];
}
