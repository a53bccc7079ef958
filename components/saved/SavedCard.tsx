import type { Highlight } from '#lib/model/highlight.ts';
import { CardFrame } from '../CardFrame.tsx';
import { FailureText } from '../FailureText.tsx';
import { MoreHere, type MoreItem } from '../MoreHere.tsx';
import { useTranslation } from '../Translation.ts';
import { ChangedElsewhere } from './ChangedElsewhere.tsx';
import { KeptList } from './KeptList.tsx';
import { Moved } from './Moved.tsx';
import { SavedFields } from './SavedFields.tsx';
import { type SavedActions, useSaved } from './use-saved.ts';

/** Props of `SavedCard`. */
export interface SavedCardProps {
  highlight: Highlight;
  /** It was saved just now: what takes it away again is an undo. */
  isFresh: boolean;
  /** The words where it may be now, where that is not beyond doubt. */
  movedTo?: string | undefined;
  /** Its words are not found on the page. */
  isLost?: boolean;
  actions: SavedActions;
  /** Other passages saved at the same place. */
  more: readonly MoreItem[];
  onMore(key: string): void;
  onLibrary(): void;
  onClose(): void;
}

/** The card of a saved passage: its words, what the reader added to them, and the way to take it all back. */
export function SavedCard({
  isFresh,
  movedTo,
  isLost = false,
  actions,
  more,
  onMore,
  onLibrary,
  onClose,
  ...first
}: SavedCardProps) {
  const { t } = useTranslation();
  const saved = useSaved(first.highlight, actions);
  const { highlight, conflict, error } = saved;
  const { quote } = highlight.passage;
  return (
    <CardFrame title={t(isFresh ? 'savedJustTitle' : 'savedTitle')} onClose={onClose}>
      <blockquote class={`saved-quote saved-line saved-${highlight.colour}`} dir="auto">
        {quote.exact}
      </blockquote>
      {isLost && <p class="remark">{t('savedLost')}</p>}
      {movedTo !== undefined && !saved.isConfirmed && !saved.isRemoved && (
        <Moved
          saved={quote.exact}
          here={movedTo}
          onConfirm={saved.confirm}
          onReject={() => void actions.reject()}
        />
      )}
      {conflict && (
        <ChangedElsewhere
          theirs={conflict.theirs}
          onKeepMine={saved.keepMine}
          onTakeTheirs={saved.takeTheirs}
        />
      )}
      {!saved.isRemoved && (
        <SavedFields highlight={{ ...highlight, ...conflict?.mine }} onEdit={saved.edit} />
      )}
      {error && <FailureText error={error} />}
      <div class="buttons">
        {saved.isRemoved ? (
          <button type="button" class="button" onClick={saved.restore}>
            {t('savedPutBack')}
          </button>
        ) : (
          <button type="button" class="button" onClick={saved.remove}>
            {t(isFresh ? 'savedUndo' : 'savedRemove')}
          </button>
        )}
        <button type="button" class="button" onClick={onLibrary}>
          {t('savedOpenLibrary')}
        </button>
        <p class="remark" role="status">
          {saved.isRemoved ? t('savedRemoved') : saved.isChanged && !conflict && t('savedChanged')}
        </p>
      </div>
      <KeptList touched={highlight.touched} />
      <MoreHere items={more} onMore={onMore} />
    </CardFrame>
  );
}
