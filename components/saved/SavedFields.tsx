import { useId } from 'preact/hooks';
import type { Highlight, HighlightEdit } from '#lib/model/highlight.ts';
import { useTranslation } from '../Translation.ts';
import { ColourChoice } from './ColourChoice.tsx';
import { tagLine, tagsIn } from './tag-list.ts';
import { useDraft } from './use-draft.ts';

/** Props of `SavedFields`. */
export interface SavedFieldsProps {
  highlight: Pick<Highlight, 'note' | 'tags' | 'colour'>;
  /** The reader has changed something; it is to be saved. */
  onEdit(edit: HighlightEdit): void;
}

/** What the reader adds to a passage: colour, note, tags. Each saves itself. */
export function SavedFields({ highlight: { note, tags, colour }, onEdit }: SavedFieldsProps) {
  const { t } = useTranslation();
  const id = useId();
  const noteDraft = useDraft(note, (text) => onEdit({ note: text }));
  const tagDraft = useDraft(tagLine(tags), (text) => onEdit({ tags: tagsIn(text) }));
  return (
    <>
      <ColourChoice chosen={colour} onChoose={(chosen) => onEdit({ colour: chosen })} />
      <label class="field" for={`${id}-note`}>
        {t('savedNote')}
      </label>
      <textarea
        id={`${id}-note`}
        rows={2}
        dir="auto"
        value={noteDraft.text}
        onInput={({ currentTarget }) => noteDraft.type(currentTarget.value)}
        onBlur={noteDraft.flush}
      />
      <label class="field" for={`${id}-tags`}>
        {t('savedTags')}
      </label>
      <input
        id={`${id}-tags`}
        type="text"
        dir="auto"
        autocomplete="off"
        value={tagDraft.text}
        onInput={({ currentTarget }) => tagDraft.type(currentTarget.value)}
        onBlur={tagDraft.flush}
      />
    </>
  );
}
