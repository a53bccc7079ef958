import type { Highlight } from '#lib/model/highlight.ts';
import { useTranslation } from '../Translation.ts';
import { tagLine } from './tag-list.ts';

/** Props of `ChangedElsewhere`. */
export interface ChangedElsewhereProps {
  /** The highlight as another window left it; nothing where it was removed there. */
  theirs: Highlight | undefined;
  onKeepMine(): void;
  onTakeTheirs(): void;
}

/** Two windows changed the same highlight: the reader decides, and neither is written over before. */
export function ChangedElsewhere({ theirs, onKeepMine, onTakeTheirs }: ChangedElsewhereProps) {
  const { t } = useTranslation();
  return (
    <section class="moved" role="alert">
      <p>{t(theirs ? 'savedElsewhere' : 'savedGoneElsewhere')}</p>
      {theirs && (
        <>
          <p class="eyebrow">{t('savedTheirs')}</p>
          <blockquote class="saved-quote" dir="auto">
            {[theirs.note, tagLine(theirs.tags)].filter(Boolean).join('\n') || '—'}
          </blockquote>
        </>
      )}
      <div class="buttons">
        <button type="button" class="button" onClick={onKeepMine}>
          {t('savedKeepMine')}
        </button>
        <button type="button" class="button" onClick={onTakeTheirs}>
          {t(theirs ? 'savedTakeTheirs' : 'savedLeaveGone')}
        </button>
      </div>
    </section>
  );
}
