import type { CoverageView, SearchHit } from '#lib/model/view.ts';
import { Coverage } from './Coverage.tsx';
import { PageFindings, type PageFindingsProps } from './PageFindings.tsx';
import { PopupFoot, type PopupFootProps } from './PopupFoot.tsx';
import { SearchBox, type SearchBoxProps } from './SearchBox.tsx';
import { SearchHits } from './SearchHits.tsx';
import { type SiteState, SiteSwitch } from './SiteSwitch.tsx';
import { useTranslation } from './Translation.ts';

/** Props of `Popup`. */
export interface PopupProps extends PageFindingsProps, SearchBoxProps, PopupFootProps {
  /** Absent where the page belongs to no site that can be granted. */
  site?: SiteState | undefined;
  onSwitch(on: boolean): void;
  /** What the query found; absent while there is no query. */
  hits?: readonly SearchHit[] | undefined;
  onOpen(hit: SearchHit): void;
  coverage: readonly CoverageView[];
}

/** The toolbar's window: a search over the collection, what this page holds, and at its foot the switch for its site. */
export function Popup(props: PopupProps) {
  const { page, onShow, query, onQuery, hits, onOpen, site, onSwitch, coverage } = props;
  const { paused, onPause, onSave, onOptions, onPanel } = props;
  const { t, language, direction } = useTranslation();
  return (
    <main class="card popup" lang={language} dir={direction}>
      <header class="head">
        <h1>{t('extensionName')}</h1>
        <SearchBox query={query} onQuery={onQuery} />
      </header>
      <div class="body">
        {hits ? (
          <SearchHits query={query} hits={hits} onOpen={onOpen} />
        ) : (
          <PageFindings page={page} onShow={onShow} />
        )}
        {coverage.map((each) => (
          <Coverage key={each.title} coverage={each} />
        ))}
      </div>
      <div class="bottom">
        {site && <SiteSwitch site={site} onSwitch={onSwitch} />}
        <PopupFoot
          paused={paused}
          onPause={onPause}
          onSave={onSave}
          onOptions={onOptions}
          onPanel={onPanel}
        />
      </div>
    </main>
  );
}
