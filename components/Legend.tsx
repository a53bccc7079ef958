import { useTranslation } from './Translation.ts';

/** The key to the marks in quotations; `departs` where some words are marked as differing from the page's. */
export function Legend({ departs = false }: { departs?: boolean }) {
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
      {departs && (
        <li>
          <span class="departs">{t('legendDeparts')}</span>
        </li>
      )}
    </ul>
  );
}
