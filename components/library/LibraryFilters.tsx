import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import type { LibraryView } from '#lib/library/catalogue.ts';
import type { Facet, Facets } from '#lib/library/facets.ts';
import type { LibraryFilter } from '#lib/library/library-filter.ts';
import { useTranslation } from '../Translation.ts';
import { COLOUR_WORDS, choicesOf, SORT_WORDS, STATE_WORDS } from './row-words.ts';

/** Props of `LibraryFilters`. */
export interface LibraryFiltersProps {
  view: LibraryView;
  onView(view: LibraryView): void;
  /** What can be narrowed to; nothing until it is known. */
  facets: Facets | undefined;
}

/** What the list is narrowed to, and its order. */
export function LibraryFilters({ view, onView, facets }: LibraryFiltersProps) {
  const { t } = useTranslation();
  const { query, filter, sort } = view;
  const set = (name: keyof LibraryFilter, value: string) => {
    const { [name]: _, ...rest } = filter;
    onView({ ...view, filter: value === '' ? rest : { ...rest, [name]: value } });
  };
  const facetOptions = (all: readonly Facet[] = []) =>
    all.map(({ value, text, count }) => (
      <option key={value} value={value}>
        {`${text} (${count})`}
      </option>
    ));
  const choice = (name: 'touched' | 'outlet' | 'tag' | 'colour' | 'state', options: ComponentChildren) => (
    <Choice label={t(LABELS[name])} value={filter[name] ?? ''} onChoose={(value) => set(name, value)}>
      <option value="">{t('filterAll')}</option>
      {options}
    </Choice>
  );
  const sorts = choicesOf(SORT_WORDS).filter((one) => one !== 'best' || query !== '');
  return (
    <div class="filters">
      {choice(
        'touched',
        <>
          {facets && facets.claims.length > 0 && (
            <optgroup label={t('markClaims')}>{facetOptions(facets.claims)}</optgroup>
          )}
          {facets && facets.names.length > 0 && (
            <optgroup label={t('markNames')}>{facetOptions(facets.names)}</optgroup>
          )}
        </>,
      )}
      {choice('outlet', facetOptions(facets?.outlets))}
      {choice('tag', facetOptions(facets?.tags))}
      {choice(
        'colour',
        choicesOf(COLOUR_WORDS).map((colour) => (
          <option key={colour} value={colour}>
            {t(COLOUR_WORDS[colour])}
          </option>
        )),
      )}
      {choice(
        'state',
        choicesOf(STATE_WORDS).map((state) => (
          <option key={state} value={state}>
            {t(STATE_WORDS[state])}
          </option>
        )),
      )}
      <Day label={t('filterFrom')} value={filter.from} onChange={(value) => set('from', value)} />
      <Day label={t('filterTo')} value={filter.to} onChange={(value) => set('to', value)} />
      <Choice
        label={t('sortTitle')}
        // Without a search nothing is a better match than anything else: the newest stand first.
        value={sort === 'best' && query === '' ? 'newest' : sort}
        onChoose={(value) =>
          onView({ ...view, sort: choicesOf(SORT_WORDS).find((one) => one === value) ?? 'best' })
        }
      >
        {sorts.map((one) => (
          <option key={one} value={one}>
            {t(SORT_WORDS[one])}
          </option>
        ))}
      </Choice>
      {Object.keys(filter).length > 0 && (
        <button type="button" class="button filters-clear" onClick={() => onView({ ...view, filter: {} })}>
          {t('filterClear')}
        </button>
      )}
    </div>
  );
}

const LABELS = {
  touched: 'filterTouched',
  outlet: 'panelOutlet',
  tag: 'filterTag',
  colour: 'paletteTitle',
  state: 'filterState',
} as const;

interface ChoiceProps {
  label: string;
  value: string;
  onChoose(value: string): void;
  children: ComponentChildren;
}

function Choice({ label, value, onChoose, children }: ChoiceProps) {
  const id = useId();
  return (
    <div class="filter">
      <label for={id}>{label}</label>
      <select id={id} value={value} onChange={(event) => onChoose(event.currentTarget.value)}>
        {children}
      </select>
    </div>
  );
}

interface DayProps {
  label: string;
  value: string | undefined;
  onChange(value: string): void;
}

function Day({ label, value = '', onChange }: DayProps) {
  const id = useId();
  return (
    <div class="filter">
      <label for={id}>{label}</label>
      <input id={id} type="date" value={value} onChange={(event) => onChange(event.currentTarget.value)} />
    </div>
  );
}
