import type { Stance } from '#lib/model/claim.ts';
import type { AppearanceView } from '#lib/model/view.ts';
import { countOutlets } from './by-outlet.ts';
import { StanceIcon } from './StanceIcon.tsx';
import { type PluralKey, useTranslation } from './Translation.ts';

const parts: readonly (readonly [Stance, PluralKey])[] = [
  ['asserts', 'summaryAsserts'],
  ['attributes', 'summaryAttributes'],
  ['doubts', 'summaryDoubts'],
  ['denies', 'summaryDenies'],
];

/** How many outlets have the claim, and how many of them put it in which way; each outlet counts once for a way. */
export function Summary({ rows }: { rows: readonly AppearanceView[] }) {
  const { t, plural } = useTranslation();
  if (rows.length === 0) return <p class="summary">{t('noOtherOutlet')}</p>;
  return (
    <ul class="summary">
      <li>
        <strong>{plural('otherOutlets', countOutlets(rows))}</strong>
      </li>
      {parts.map(([stance, key]) => {
        const count = countOutlets(rows.filter((row) => row.stance === stance));
        return (
          count > 0 && (
            <li key={stance}>
              <StanceIcon stance={stance} /> {plural(key, count)}
            </li>
          )
        );
      })}
    </ul>
  );
}
