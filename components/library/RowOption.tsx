import type { LibraryRow } from '#lib/library/library-row.ts';
import { useTranslation } from '../Translation.ts';
import { COLOUR_WORDS, STATE_WORDS } from './row-words.ts';

/** Props of `RowOption`. */
export interface RowOptionProps {
  id: string;
  /** Nothing until it has come. */
  row: LibraryRow | undefined;
  /** Its place in the list, from 0. */
  place: number;
  total: number;
  /** In CSS pixels. */
  top: number;
  isChosen: boolean;
  isActive: boolean;
  onPress(how: 'pick' | 'toggle' | 'extend'): void;
}

/** One highlight of the list: its words, and under them outlet, day, tags and the note's beginning, each as far as there is room. */
export function RowOption({ id, row, place, total, top, isChosen, isActive, onPress }: RowOptionProps) {
  const { t, day } = useTranslation();
  return (
    // biome-ignore lint/a11y/useFocusableInteractive: the list has the focus and names the row it is at.
    // biome-ignore lint/a11y/useKeyWithClickEvents: the list hears the keys.
    <div
      id={id}
      class={isActive ? 'row active' : 'row'}
      role="option"
      aria-selected={isChosen}
      aria-posinset={place + 1}
      aria-setsize={total}
      style={{ transform: `translateY(${top}px)` }}
      onClick={(event) => {
        const box = event.target instanceof Element && event.target.closest('.row-box');
        onPress(event.shiftKey ? 'extend' : event.ctrlKey || event.metaKey || box ? 'toggle' : 'pick');
      }}
    >
      <span class="row-box" aria-hidden="true" />
      {row && (
        <span class={`row-text hue saved-${row.colour}`}>
          <span class="row-quote" dir="auto">
            {row.quote}
          </span>
          <span class="row-detail">
            {row.state !== 'sure' && <span class="tag">{t(STATE_WORDS[row.state])}</span>}
            <bdi class="row-outlet">{row.outlet || row.title || row.url}</bdi>
            <time dateTime={row.created}>{day(row.created)}</time>
            <span class="unseen">{t(COLOUR_WORDS[row.colour])}</span>
            {row.tags.map((tag) => (
              <bdi key={tag} class="row-tag">
                {tag}
              </bdi>
            ))}
            {row.note !== '' && (
              <bdi class="row-note">
                {/* Set apart, so that the reader's language does not turn the note around. */}
                <bdi class="unseen">{t('noteTitle')}: </bdi>
                {row.note}
              </bdi>
            )}
          </span>
        </span>
      )}
    </div>
  );
}
