import type { ComponentChild } from 'preact';
import type { Ask } from '#lib/messages/ask.ts';
import { firstOfEach } from '../../components/first-of-each.ts';
import { MarkList } from '../../components/MarkList.tsx';
import { offeredPassages } from '../passages/passages-slot.ts';

/**
 * The list of all that is marked in the tab, each claim and name once, frames included; the page is read for it even if it is
 * no article.
 */
export async function listCard(ask: Ask, close: () => void): Promise<ComponentChild> {
  const { finds } = await ask('findsHere', {});
  const first = firstOfEach(finds);
  return (
    <MarkList
      claims={first.filter(({ kind }) => kind === 'claim')}
      names={first.filter(({ kind }) => kind === 'entity')}
      onShow={(key) => {
        close();
        // A frame that is gone has nothing to show.
        ask('showHere', { key }).catch(() => undefined);
      }}
      saved={(offeredPassages()?.saved() ?? []).map(({ id, text }) => ({ key: id, text }))}
      onSaved={(id) => offeredPassages()?.open(id)}
      onClose={close}
    />
  );
}
