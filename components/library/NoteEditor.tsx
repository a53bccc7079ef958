import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { Highlight } from '#lib/model/highlight.ts';
import { ChangedElsewhere } from '../saved/ChangedElsewhere.tsx';
import { useTranslation } from '../Translation.ts';
import { Note } from './Note.tsx';

/** Props of `NoteEditor`. */
export interface NoteEditorProps {
  highlight: Highlight;
  /** Saves a note that was written on a revision; answers whether that was done. */
  onNote(note: string, revision: number): Promise<boolean>;
}

/** A note being written, and the highlight as it was when that began. */
interface Draft {
  text: string;
  on: Highlight;
}

/**
 * A note as it looks, and the way to write it. Where another window changes the note meanwhile, both stand side by side, and
 * nothing is written over before the reader has chosen.
 */
export function NoteEditor({ highlight, onNote }: NoteEditorProps) {
  const { t } = useTranslation();
  const id = useId();
  const [draft, setDraft] = useState<Draft>();
  const field = useRef<HTMLTextAreaElement>(null);
  const isWriting = draft !== undefined;
  useEffect(() => {
    if (isWriting) field.current?.focus();
  }, [isWriting]);
  useUnsaved(
    draft && draft.text !== draft.on.note ? () => onNote(draft.text, highlight.revision) : undefined,
  );
  const isChanged = draft && highlight.note !== draft.on.note;
  const save = async (on: Highlight) => {
    if (draft && (draft.text === on.note || (await onNote(draft.text, on.revision)))) setDraft(undefined);
  };
  return (
    <section class="part">
      <h3 id={id}>{t('noteTitle')}</h3>
      {highlight.creator !== undefined && <p class="remark">{t('noteBy', highlight.creator)}</p>}
      {draft === undefined ? (
        <>
          {highlight.note !== '' && <Note text={highlight.note} />}
          <button
            type="button"
            class="button"
            data-do="note"
            onClick={() => setDraft({ text: highlight.note, on: highlight })}
          >
            {t(highlight.note === '' ? 'noteAdd' : 'noteEdit')}
          </button>
        </>
      ) : (
        <>
          <textarea
            ref={field}
            class="note-field"
            rows={6}
            dir="auto"
            aria-labelledby={id}
            aria-describedby={`${id}h`}
            value={draft.text}
            onInput={(event) => setDraft({ ...draft, text: event.currentTarget.value })}
            onKeyDown={(event) => {
              if (event.key === 'Enter' && (event.ctrlKey || event.metaKey))
                void save(isChanged ? draft.on : highlight);
              if (event.key === 'Escape') {
                event.stopPropagation();
                if (draft.text === draft.on.note) setDraft(undefined);
              }
            }}
          />
          <p class="hint" id={`${id}h`}>
            {t('noteHint')}
          </p>
          {isChanged && (
            <ChangedElsewhere
              theirs={highlight}
              onKeepMine={() => void save(highlight)}
              onTakeTheirs={() => setDraft(undefined)}
            />
          )}
          {!isChanged && (
            <p class="buttons">
              {/* The revision is the present one: all but the note may have changed since the reader began. */}
              <button type="button" class="button" onClick={() => void save(highlight)}>
                {t('noteSave')}
              </button>
              <button type="button" class="button" onClick={() => setDraft(undefined)}>
                {t('cancel')}
              </button>
            </p>
          )}
        </>
      )}
    </section>
  );
}

/**
 * Sees to it that what is not saved yet is not lost: it is saved when the reader goes on to another highlight, and leaving the
 * page is asked about.
 */
function useUnsaved(save: (() => unknown) | undefined): void {
  const last = useRef(save);
  last.current = save;
  useEffect(() => () => void last.current?.(), []);
  const isUnsaved = save !== undefined;
  useEffect(() => {
    if (!isUnsaved) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener('beforeunload', ask);
    return () => removeEventListener('beforeunload', ask);
  }, [isUnsaved]);
}
