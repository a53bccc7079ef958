import type { ComponentChild } from 'preact';
import type { Ask } from '#lib/messages/ask.ts';
import type { Mark } from '#lib/page/marks.ts';
import { MarkList } from '../../components/MarkList.tsx';
import { firstOfEach, found } from './found.ts';
import type { PageReader } from './page-reader.ts';

/** What the list of marks leads to. */
export interface ListActions {
  show(mark: Mark): void;
  close(): void;
}

/** The list of all that is marked on a page, each claim and name once; the page is read for it even if it is no article. */
export async function listCard(
  reader: PageReader,
  ask: Ask,
  { show, close }: ListActions,
): Promise<ComponentChild> {
  await reader.wanted();
  const marks = firstOfEach(reader.inOrder);
  const of = (kind: Mark['mention']['kind']) =>
    marks.filter(({ mention }) => mention.kind === kind).map(found);
  const claims = await Promise.all(
    of('claim').map(async (claim) => {
      const { statement } = await ask('claim', { id: claim.id, page: reader.page, words: '' });
      return { ...claim, statement };
    }),
  );
  return (
    <MarkList
      claims={claims}
      names={of('entity')}
      onShow={(key) => {
        const mark = marks.find((one) => one.key === key);
        if (mark) show(mark);
      }}
      onClose={close}
    />
  );
}
