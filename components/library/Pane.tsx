import type { Highlight } from '#lib/model/highlight.ts';
import { CloseIcon } from '../CloseIcon.tsx';
import { useTranslation } from '../Translation.ts';
import { HighlightDetails, type HighlightDetailsProps } from './HighlightDetails.tsx';
import { ManySelected } from './ManySelected.tsx';

/** Props of `Pane`. */
export interface PaneProps extends Omit<HighlightDetailsProps, 'highlight'> {
  /** How many are selected. */
  count: number;
  /** The one that is selected, once it has come. */
  highlight: Highlight | undefined;
  onCompare(): void;
  onExport(): void;
  onRemove(): void;
  /** Back to the list. */
  onLeave(): void;
}

/** Beside the list: all of the highlight that is selected, or what can be done to the many that are. */
export function Pane({ count, highlight, onLeave, onCompare, onExport, onRemove, ...edits }: PaneProps) {
  const { t, plural } = useTranslation();
  return (
    <section
      class="pane"
      tabIndex={-1}
      aria-labelledby="pane-title"
      onKeyDown={(event) => event.key === 'Escape' && onLeave()}
    >
      <div class="pane-head">
        <button type="button" class="icon-button pane-back" aria-label={t('backToList')} onClick={onLeave}>
          <CloseIcon shape="back" />
        </button>
        <h2 id="pane-title">{count > 1 ? plural('selected', count) : t('detailsTitle')}</h2>
        {count > 0 && (
          <p class="buttons">
            <button type="button" class="button" onClick={onCompare}>
              {t('compareButton')}
            </button>
            {count > 1 && (
              <button type="button" class="button" onClick={onExport}>
                {t('exportButton')}
              </button>
            )}
            <button type="button" class="button" onClick={onRemove}>
              {t('deleteButton')}
            </button>
          </p>
        )}
      </div>
      <div class="pane-body body">
        {count === 0 && <p class="remark">{t('nothingSelected')}</p>}
        {count === 1 && highlight && <HighlightDetails highlight={highlight} {...edits} />}
        {count > 1 && <ManySelected {...edits} />}
      </div>
    </section>
  );
}
