import type { ClaimView } from '#lib/model/view.ts';
import { countOutlets } from './by-outlet.ts';
import { OutletRows } from './OutletRows.tsx';
import { useTranslation } from './Translation.ts';

/** Props of `Contradicting`. */
export interface ContradictingProps {
  statement: string;
  claims: ClaimView['contradicting'];
  onOpenClaim?: ((id: string) => void) | undefined;
}

/** Claims that say the opposite: the two sentences side by side, then on request who printed the other one. */
export function Contradicting({ statement, claims, onOpenClaim }: ContradictingProps) {
  const { t, plural } = useTranslation();
  if (claims.length === 0) return null;
  return (
    <section class="section">
      <h3>{t('contradictingTitle')}</h3>
      {claims.map(({ id, statement: contrary, rows }) => (
        <section key={id} class="contrast">
          <ul class="sides">
            <li class="side">
              <p class="side-outlet">{t('thisClaim')}</p>
              <p class="says" dir="auto">
                {statement}
              </p>
            </li>
            <li class="side">
              <p class="side-outlet">{t('contraryClaim')}</p>
              <p class="says" dir="auto">
                {contrary}
              </p>
              {onOpenClaim && (
                <button type="button" class="link" onClick={() => onOpenClaim(id)}>
                  {t('openClaim')}
                </button>
              )}
            </li>
          </ul>
          {rows.length > 0 && (
            <details>
              <summary>{plural('contraryOutlets', countOutlets(rows))}</summary>
              <OutletRows rows={rows} />
            </details>
          )}
        </section>
      ))}
    </section>
  );
}
