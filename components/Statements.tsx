import type { EntityView } from '#lib/model/view.ts';
import { Legend } from './Legend.tsx';
import { OutletRows } from './OutletRows.tsx';
import { useTranslation } from './Translation.ts';

/** Props of `Statements`. */
export interface StatementsProps extends Pick<EntityView, 'statements'> {
  onOpenClaim?: ((id: string) => void) | undefined;
}

/** What outlets report somebody to have said: a claim at a time, its wordings on request. */
export function Statements({ statements, onOpenClaim }: StatementsProps) {
  const { t } = useTranslation();
  if (statements.length === 0) return null;
  return (
    <section class="section">
      <h3>{t('statementsTitle')}</h3>
      {statements.map(({ claim, statement, rows }) => (
        <details key={claim} class="said-claim">
          <summary dir="auto">{statement}</summary>
          <OutletRows rows={rows} />
          {onOpenClaim && (
            <button type="button" class="link" onClick={() => onOpenClaim(claim)}>
              {t('openClaim')}
            </button>
          )}
        </details>
      ))}
      <Legend />
    </section>
  );
}
