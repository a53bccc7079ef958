import { useId, useState } from 'preact/hooks';
import type { HighlightColour } from '#lib/model/highlight.ts';
import { ColourChoice } from '../saved/ColourChoice.tsx';
import { useTranslation } from '../Translation.ts';
import { TagEditor } from './TagEditor.tsx';

/** Props of `ManySelected`. */
export interface ManySelectedProps {
  tags: readonly string[];
  onAddTag(tag: string): void;
  onRemoveTag(tag: string): void;
  onColour(colour: HighlightColour): void;
}

/** What can be done to many highlights at once. */
export function ManySelected({ tags, onAddTag, onRemoveTag, onColour }: ManySelectedProps) {
  const { t } = useTranslation();
  const id = useId();
  const [going, setGoing] = useState('');
  const [colour, setColour] = useState<HighlightColour>();
  return (
    <>
      <section class="part">
        <h3>{t('tagsTitle')}</h3>
        <TagEditor own={[]} tags={tags} onAdd={onAddTag} onRemove={onRemoveTag} />
        {tags.length > 0 && (
          <form
            class="tag-form"
            onSubmit={(event) => {
              event.preventDefault();
              if (going !== '') onRemoveTag(going);
            }}
          >
            <label for={id}>{t('manyTagRemove')}</label>
            <select id={id} value={going} onChange={(event) => setGoing(event.currentTarget.value)}>
              <option value="">{t('manyTagChoose')}</option>
              {tags.map((tag) => (
                <option key={tag} value={tag}>
                  {tag}
                </option>
              ))}
            </select>
            <button type="submit" class="button" disabled={going === ''}>
              {t('manyTagRemoveButton')}
            </button>
          </form>
        )}
      </section>
      <section class="part">
        <ColourChoice
          chosen={colour}
          onChoose={(chosen) => {
            setColour(chosen);
            onColour(chosen);
          }}
        />
      </section>
    </>
  );
}
