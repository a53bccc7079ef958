import type { TabFind } from '#lib/model/found.ts';
import { OutcomeTag } from './OutcomeTag.tsx';
import { useTranslation } from './Translation.ts';

/** Props of `FoundClaims`. */
export interface FoundClaimsProps {
  claims: readonly TabFind[];
  onShow(key: string): void;
}

/** The claims found on the page: its own words, and under them the claim in neutral ones. */
export function FoundClaims({ claims, onShow }: FoundClaimsProps) {
  const { t } = useTranslation();
  if (claims.length === 0) return null;
  return (
    <ol class="found" aria-label={t('popupListClaims')}>
      {claims.map(({ key, text, statement, outcome }) => (
        <li key={key}>
          <button type="button" class="entry" title={t('showOnPage')} onClick={() => onShow(key)}>
            <span class="entry-words" dir="auto">
              {text}
            </span>
            <span class="entry-detail" dir="auto">
              <OutcomeTag outcome={outcome} /> {statement}
            </span>
          </button>
        </li>
      ))}
    </ol>
  );
}
