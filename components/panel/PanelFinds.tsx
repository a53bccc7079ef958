import { Coverage } from '../Coverage.tsx';
import { claimsMade, isMade } from '../claims-made.ts';
import { useTranslation } from '../Translation.ts';
import { FindList } from './FindList.tsx';
import { Matrix } from './Matrix.tsx';
import type { PanelView } from './Panel.tsx';
import { PanelChoices } from './PanelChoices.tsx';
import { filterFinds, filterMatrix, type PanelFilter } from './panel-filter.ts';
import type { PanelPage } from './panel-page.ts';

/** Props of `PanelFinds`. */
export interface PanelFindsProps {
  page: Extract<PanelPage, { kind: 'read' }>;
  view: PanelView;
  filter: PanelFilter;
  onFilter(filter: PanelFilter): void;
  /** The keys of the finds that the query finds; absent where there is no query. */
  matching?: ReadonlySet<string> | undefined;
  /** The entry whose card was opened last. */
  selected?: string | undefined;
  /** Goes to a mention on the page and opens its card. */
  onShow(key: string): void;
}

/** What was found on the page, as far as the reader's choices leave it, and what the collection covers. */
export function PanelFinds(props: PanelFindsProps) {
  const { page, view, filter, onFilter, matching, selected, onShow } = props;
  const translation = useTranslation();
  const { t } = translation;
  const { finds, matrix } = page;
  const left = filterFinds(finds, filter, matching);
  const showClaim = (id: string) => {
    const first = finds.find((find) => isMade(find) && find.id === id);
    if (first) onShow(first.key);
  };
  return (
    <>
      <div role="status">
        <h2>{claimsMade(finds, translation)}</h2>
      </div>
      {finds.length > 0 ? (
        <>
          <PanelChoices
            filter={filter}
            outlets={matrix.outlets.map(({ name }) => name)}
            onFilter={onFilter}
          />
          {view === 'list' ? (
            <FindList finds={left} matrix={matrix} selected={selected} onShow={onShow} />
          ) : (
            <Matrix matrix={filterMatrix(matrix, left)} onShowClaim={showClaim} />
          )}
        </>
      ) : (
        <p class="remark">{t('popupNothing')}</p>
      )}
      <Coverage coverage={matrix.coverage} />
    </>
  );
}
