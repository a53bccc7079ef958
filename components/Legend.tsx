import { useTranslation } from './Translation.ts';

/** The key to the marks in quotations. */
export function Legend() {
  const { t } = useTranslation();
  return (
    <ul class="legend" aria-label={t('legend')}>
      <li>
        <span class="source">{t('legendSource')}</span>
      </li>
      <li>
        <span class="cue">{t('legendCue')}</span>
      </li>
      <li>
        <span class="loaded loaded-begins loaded-ends">{t('legendLoaded')}</span>
      </li>
    </ul>
  );
}
