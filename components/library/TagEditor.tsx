import { useId, useRef } from 'preact/hooks';
import { useTranslation } from '../Translation.ts';

/** Props of `TagEditor`. */
export interface TagEditorProps {
  /** The tags that are there now. */
  own: readonly string[];
  /** The tags there are in the library, to choose from. */
  tags: readonly string[];
  onAdd(tag: string): void;
  onRemove(tag: string): void;
}

/** Tags, each with a button that takes it off, and a field for one more. */
export function TagEditor({ own, tags, onAdd, onRemove }: TagEditorProps) {
  const { t } = useTranslation();
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  return (
    <>
      {own.length > 0 && (
        <ul class="tags">
          {own.map((tag) => (
            <li key={tag}>
              <bdi>{tag}</bdi>
              <button
                type="button"
                aria-label={t('tagRemove', tag)}
                title={t('tagRemove', tag)}
                onClick={() => {
                  onRemove(tag);
                  field.current?.focus();
                }}
              >
                <span aria-hidden="true">×</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      <form
        class="tag-form"
        onSubmit={(event) => {
          event.preventDefault();
          const tag = field.current?.value.replace(/\s+/g, ' ').trim() ?? '';
          if (tag !== '') onAdd(tag);
          if (field.current) field.current.value = '';
        }}
      >
        <label for={id}>{t('tagAdd')}</label>
        <input ref={field} id={id} list={`${id}l`} dir="auto" autocomplete="off" data-do="tag" />
        <datalist id={`${id}l`}>
          {tags.map((tag) => (
            <option key={tag} value={tag} />
          ))}
        </datalist>
        <button type="submit" class="button">
          {t('tagAddButton')}
        </button>
      </form>
    </>
  );
}
