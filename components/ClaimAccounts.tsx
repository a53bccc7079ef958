import type { ClaimView } from '#lib/model/view.ts';
import { Contradicting } from './Contradicting.tsx';
import { Contrasts } from './Contrasts.tsx';
import { LabelStrip } from './LabelStrip.tsx';
import { Legend } from './Legend.tsx';
import { OutletRows } from './OutletRows.tsx';
import { Summary } from './Summary.tsx';
import { useTranslation } from './Translation.ts';

/** Props of `ClaimAccounts`. */
export interface ClaimAccountsProps {
  view: ClaimView;
  /** Opens the card of another claim. */
  onOpenClaim?: ((id: string) => void) | undefined;
}

/** What the outlets wrote: others first, then words and differences, and the outlet being read set apart at the end. */
export function ClaimAccounts({ view, onOpenClaim }: ClaimAccountsProps) {
  const { t } = useTranslation();
  return (
    <>
      <Summary rows={view.others} />
      <OutletRows rows={view.others} />
      {view.others.length + view.own.length > 0 && <Legend />}
      <LabelStrip sets={view.labels} />
      <Contrasts contrasts={view.contrasts} />
      <Contradicting statement={view.statement} claims={view.contradicting} onOpenClaim={onOpenClaim} />
      {view.own.length > 0 && (
        <section class="section own">
          <h3>{t('ownTitle')}</h3>
          <OutletRows rows={view.own} />
        </section>
      )}
    </>
  );
}
