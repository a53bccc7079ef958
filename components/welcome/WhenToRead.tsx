import { useState } from 'preact/hooks';
import { RadioGroup } from '../RadioGroup.tsx';
import { useTranslation } from '../Translation.ts';
import { SitePicker, type SitePickerProps } from './SitePicker.tsx';

/** Props of `WhenToRead`. */
export interface WhenToReadProps extends SitePickerProps {
  /** Whether every site is granted already. */
  everywhere: boolean;
  onGrantEverywhere(): void;
  onRevokeAll(): void;
}

type When = 'click' | 'sites' | 'everywhere';

/** The choice of where the extension reads by itself. Choosing only shows the way; what is granted, the browser asks. */
export function WhenToRead(props: WhenToReadProps) {
  const { everywhere, granted, onGrantEverywhere, onRevokeAll } = props;
  const { t } = useTranslation();
  const [chosen, setChosen] = useState<When>();
  const hasSites = granted.size > 0;
  const when = chosen ?? (everywhere ? 'everywhere' : hasSites ? 'sites' : 'click');
  return (
    <section class="section">
      <RadioGroup<When>
        legend={<h2>{t('whenTitle')}</h2>}
        options={[
          { value: 'click', label: t('whenClick'), note: t('whenClickNote') },
          { value: 'sites', label: t('whenSites'), note: t('whenSitesNote') },
          { value: 'everywhere', label: t('whenEverywhere'), note: t('whenEverywhereNote') },
        ]}
        chosen={when}
        onChoose={setChosen}
      />
      {when === 'click' && (everywhere || hasSites) && (
        <button type="button" class="button strong" onClick={onRevokeAll}>
          {t('revokeAll')}
        </button>
      )}
      {when === 'sites' && <SitePicker {...props} />}
      {when === 'everywhere' && !everywhere && (
        <button type="button" class="button strong" onClick={onGrantEverywhere}>
          {t('grantEverywhere')}
        </button>
      )}
    </section>
  );
}
