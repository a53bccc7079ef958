import type { SiteEntry } from '../GrantedSites.tsx';
import { useTranslation } from '../Translation.ts';

/** Props of `SitesOff`. */
export interface SitesOffProps {
  /** Sites that stay unread although a wider permission would allow it. */
  sitesOff: readonly SiteEntry[];
  onSiteOn(pattern: string): void;
}

/** The sites that the reader switched off, each with the way back; nothing where there are none. */
export function SitesOff({ sitesOff, onSiteOn }: SitesOffProps) {
  const { t } = useTranslation();
  if (sitesOff.length === 0) return null;
  return (
    <section class="granted">
      <h3>{t('sitesOffTitle')}</h3>
      <ul class="sites">
        {sitesOff.map(({ pattern, host }) => (
          <li key={pattern}>
            <bdi>{host ?? pattern}</bdi>
            <button
              type="button"
              class="button"
              aria-label={t('siteOnLabel', host ?? pattern)}
              onClick={() => onSiteOn(pattern)}
            >
              {t('siteOn')}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
