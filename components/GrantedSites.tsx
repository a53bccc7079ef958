import { useTranslation } from './Translation.ts';

/** A site that the reader granted or switched off. */
export interface SiteEntry {
  /** Its match pattern, by which it is given back. */
  pattern: string;
  /** The host as readers know it; absent where the pattern stands for every site. */
  host?: string | undefined;
}

/** Props of `GrantedSites`. */
export interface GrantedSitesProps {
  granted: readonly SiteEntry[];
  onRevoke(pattern: string): void;
}

/** The sites that the reader granted, each with the way to take it back. */
export function GrantedSites({ granted, onRevoke }: GrantedSitesProps) {
  const { t } = useTranslation();
  return (
    <section class="granted">
      <h3>{t('grantedTitle')}</h3>
      {granted.length === 0 && <p class="remark">{t('grantedNone')}</p>}
      <ul class="sites">
        {granted.map(({ pattern, host = t('grantedAll') }) => (
          <li key={pattern}>
            <bdi>{host}</bdi>
            <button
              type="button"
              class="button"
              aria-label={t('revokeSite', host)}
              onClick={() => onRevoke(pattern)}
            >
              {t('revoke')}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
