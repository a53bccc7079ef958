import { useEffect, useRef } from 'preact/hooks';
import type { MatrixView } from '#lib/model/view.ts';
import { OutcomeTag } from '../OutcomeTag.tsx';
import { useTranslation } from '../Translation.ts';
import type { Find } from './find.ts';
import { OutletStances } from './OutletStances.tsx';

/** Props of `FindList`. */
export interface FindListProps {
  finds: readonly Find[];
  matrix: MatrixView;
  /** The entry whose card was opened last. */
  selected?: string | undefined;
  /** Goes to a mention on the page and opens its card. */
  onShow(key: string): void;
}

/** Everything found on the page, in reading order. */
export function FindList({ finds, matrix, selected, onShow }: FindListProps) {
  const { t } = useTranslation();
  if (finds.length === 0) return <p class="remark">{t('panelNone')}</p>;
  return (
    <ol class="found">
      {finds.map((find) => (
        <Entry
          key={find.key}
          find={find}
          matrix={matrix}
          isSelected={selected !== undefined && find.keys.includes(selected)}
          onShow={() => onShow(find.key)}
        />
      ))}
    </ol>
  );
}

interface EntryProps {
  find: Find;
  matrix: MatrixView;
  isSelected: boolean;
  onShow(): void;
}

function Entry({ find, matrix, isSelected, onShow }: EntryProps) {
  const { t, plural } = useTranslation();
  const entry = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (isSelected) entry.current?.scrollIntoView?.({ block: 'nearest' });
  }, [isSelected]);
  const claim = matrix.claims.find(({ id }) => find.kind === 'claim' && id === find.id);
  return (
    <li ref={entry}>
      <button
        type="button"
        class={find.kind === 'claim' ? 'entry' : 'entry entry-name'}
        aria-current={isSelected ? 'true' : undefined}
        title={t('showOnPage')}
        onClick={onShow}
      >
        <span class="entry-words" dir="auto">
          {find.text}
        </span>
        {find.keys.length > 1 && <span class="entry-detail">{plural('times', find.keys.length)}</span>}
        {claim && (
          <>
            <span class="entry-detail" dir="auto">
              <OutcomeTag outcome={find.outcome} /> {find.statement}
            </span>
            <OutletStances outlets={matrix.outlets} cells={claim.cells} />
          </>
        )}
      </button>
    </li>
  );
}
