import { useState } from 'preact/hooks';
import { useTranslation } from '../Translation.ts';
import { nearestFirst } from './nearest-first.ts';

/** News sites of one country. */
export interface CountrySites {
  /** ISO 3166 code. */
  country: string;
  sites: readonly { name: string; host: string }[];
}

/** Props of `SitePicker`. */
export interface SitePickerProps {
  countries: readonly CountrySites[];
  /** Hosts that are granted already. */
  granted: ReadonlySet<string>;
  /** Asks for the ticked hosts. */
  onGrant(hosts: string[]): void;
}

/** Well-known news sites by country, the reader's own first, to tick; those that are granted already are ticked for good. */
export function SitePicker({ countries, granted, onGrant }: SitePickerProps) {
  const { t, plural, language } = useTranslation();
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const regions = new Intl.DisplayNames(language, { type: 'region' });
  const wanted = [...ticked].filter((host) => !granted.has(host));
  const tick = (host: string, on: boolean) =>
    setTicked((before) => new Set(on ? [...before, host] : [...before].filter((one) => one !== host)));
  return (
    <div class="picker">
      <p class="picker-label">{t('tickSites')}</p>
      <div class="countries">
        {nearestFirst(countries, language).map(({ country, sites }) => (
          <fieldset key={country}>
            <legend>{regions.of(country)}</legend>
            {sites.map(({ name, host }) => (
              <label key={host} title={host}>
                <input
                  type="checkbox"
                  checked={granted.has(host) || ticked.has(host)}
                  disabled={granted.has(host)}
                  onChange={(event) => tick(host, event.currentTarget.checked)}
                />
                <bdi>{name}</bdi>
              </label>
            ))}
          </fieldset>
        ))}
      </div>
      <p class="picker-foot">
        <button
          type="button"
          class="button strong"
          disabled={wanted.length === 0}
          onClick={() => onGrant(wanted)}
        >
          {wanted.length === 0 ? t('grantNone') : plural('grantSites', wanted.length)}
        </button>
      </p>
    </div>
  );
}
