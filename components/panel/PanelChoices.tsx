import { useId } from 'preact/hooks';
import { useTranslation } from '../Translation.ts';
import { KINDS, type PanelFilter } from './panel-filter.ts';

/** Props of `PanelChoices`. */
export interface PanelChoicesProps {
  filter: PanelFilter;
  outlets: readonly string[];
  onFilter(filter: PanelFilter): void;
}

/** What of the page's finds is shown: words to look for, one outlet or all, claims or names. */
export function PanelChoices({ filter, outlets, onFilter }: PanelChoicesProps) {
  const { t } = useTranslation();
  const id = useId();
  return (
    <search class="choices">
      <label class="unseen" for={`${id}q`}>
        {t('panelSearch')}
      </label>
      <input
        id={`${id}q`}
        type="search"
        autocomplete="off"
        spellcheck={false}
        dir="auto"
        placeholder={t('panelSearchHint')}
        value={filter.query}
        onInput={(event) => onFilter({ ...filter, query: event.currentTarget.value })}
      />
      <label class="unseen" for={`${id}o`}>
        {t('panelOutlet')}
      </label>
      <select
        id={`${id}o`}
        value={filter.outlet}
        onChange={(event) => onFilter({ ...filter, outlet: event.currentTarget.value })}
      >
        <option value="">{t('panelAllOutlets')}</option>
        {outlets.map((outlet) => (
          <option key={outlet} value={outlet}>
            {outlet}
          </option>
        ))}
      </select>
      <label class="unseen" for={`${id}k`}>
        {t('panelKind')}
      </label>
      <select
        id={`${id}k`}
        value={filter.kind}
        onChange={({ currentTarget: { value } }) => {
          const chosen = KINDS.find(({ kind }) => kind === value);
          if (chosen) onFilter({ ...filter, kind: chosen.kind });
        }}
      >
        {KINDS.map(({ kind, label }) => (
          <option key={kind} value={kind}>
            {t(label)}
          </option>
        ))}
      </select>
    </search>
  );
}
