import { type MessageKey, useTranslation } from '../Translation.ts';

/** What was done, or taken back. */
export interface Deed {
  kind: 'addTag' | 'removeTag' | 'colour' | 'note' | 'delete' | 'import' | 'file';
  /** To how many highlights. */
  count: number;
  tag?: string | undefined;
  isUndone?: boolean | undefined;
}

const WORDS = {
  addTag: 'deedAddTag',
  removeTag: 'deedRemoveTag',
  colour: 'deedColour',
  note: 'deedNote',
  delete: 'deedDelete',
  import: 'deedImport',
  file: 'deedFile',
} as const satisfies Record<Deed['kind'], MessageKey>;

/** What was done, in words. */
export function DeedText({ deed: { kind, count, tag = '', isUndone } }: { deed: Deed }) {
  const { t, plural } = useTranslation();
  if (count === 0) return t(isUndone ? 'deedNoneUndone' : 'deedNothing');
  const done = t(WORDS[kind], plural('highlights', count), tag);
  return isUndone ? t('deedUndone', done) : done;
}
