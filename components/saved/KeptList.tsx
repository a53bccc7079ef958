import type { KeptEvidence } from '#lib/model/highlight.ts';
import { useTranslation } from '../Translation.ts';

/** The claims and names whose evidence is kept with a passage. */
export function KeptList({ touched }: { touched: readonly KeptEvidence[] }) {
  const { t } = useTranslation();
  if (touched.length === 0) return null;
  return (
    <section class="kept">
      <h3 class="eyebrow">{t('savedEvidence')}</h3>
      <ul class="plain">
        {touched.map(({ kind, id, text }) => (
          <li key={`${kind} ${id}`}>
            <bdi>{text}</bdi>
          </li>
        ))}
      </ul>
    </section>
  );
}
