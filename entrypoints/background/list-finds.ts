import type { TabFinds } from '#lib/messages/questions.ts';
import type { OpenPack } from './known-packs.ts';
import type { FrameFinds } from './tab-finds.ts';

/** What stands in a tab's frames as one list. The page is that of the first frame: the top document, where it is being read. */
export function listFinds({ index }: OpenPack, frames: readonly FrameFinds[]): TabFinds {
  const statement = (id: string) => index.claims.get(id)?.statement ?? '';
  return {
    finds: frames.flatMap(({ found }) =>
      found.map((each) => ({ ...each, statement: each.kind === 'claim' ? statement(each.id) : '' })),
    ),
    page: frames[0]?.page ?? { clues: [], copied: [] },
    frames: frames.map(({ frame }) => frame.id),
  };
}
