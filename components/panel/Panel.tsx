import { LibraryLink } from '../LibraryLink.tsx';
import { useTranslation } from '../Translation.ts';
import { PanelFinds, type PanelFindsProps } from './PanelFinds.tsx';
import { PanelNothing } from './PanelNothing.tsx';
import type { PanelPage } from './panel-page.ts';

/** What the panel shows of a page. */
export type PanelView = 'list' | 'matrix';

/** Props of `Panel`. */
export interface PanelProps extends Omit<PanelFindsProps, 'page'> {
  page: PanelPage;
  onView(view: PanelView): void;
  /** Has the page read. */
  onRead(): void;
}

const views = [
  { view: 'list', label: 'panelTitle' },
  { view: 'matrix', label: 'panelMatrix' },
] as const;

/** The side panel: everything found on the page in front, as a list or as a table of claims by outlets. */
export function Panel({ page, onView, onRead, ...props }: PanelProps) {
  const { t, language, direction } = useTranslation();
  return (
    <main class="card panel" lang={language} dir={direction}>
      <header class="head">
        <h1>{t('extensionName')}</h1>
        {/* biome-ignore lint/a11y/useSemanticElements: two buttons of a bar, no fields of a form */}
        <div class="views" role="group" aria-label={t('panelViews')}>
          {views.map(({ view, label }) => (
            <button key={view} type="button" aria-pressed={props.view === view} onClick={() => onView(view)}>
              {t(label)}
            </button>
          ))}
        </div>
        <LibraryLink look="link" />
      </header>
      <div class="body">
        {page.kind === 'read' ? (
          <PanelFinds page={page} {...props} />
        ) : (
          <PanelNothing page={page} onRead={onRead} />
        )}
      </div>
    </main>
  );
}
