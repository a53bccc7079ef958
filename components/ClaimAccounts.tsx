import type { ComponentChildren } from 'preact';
import type { ClaimView } from '#lib/model/view.ts';
import { Contradicting } from './Contradicting.tsx';
import { Contrasts } from './Contrasts.tsx';
import { LabelStrip } from './LabelStrip.tsx';
import { Legend } from './Legend.tsx';
import { OutletRows } from './OutletRows.tsx';
import { Statement, type StatementProps } from './Statement.tsx';
import { Summary } from './Summary.tsx';
import { useTranslation } from './Translation.ts';
import { WhatDiffers } from './WhatDiffers.tsx';

/** Props of `ClaimAccounts`. */
export interface ClaimAccountsProps extends StatementProps {
  view: ClaimView;
  /** Opens the card of another claim. */
  onOpenClaim?: ((id: string) => void) | undefined;
  /** What the card has to say of the page being read. */
  children?: ComponentChildren;
}

/**
 * What the outlets wrote. At a glance how many and in which ways, then the claim and at once the first quotation: what the
 * reader has just clicked on comes after them. The outlet being read is set apart at the end.
 */
export function ClaimAccounts({ view, published, onOpenClaim, children }: ClaimAccountsProps) {
  const { t } = useTranslation();
  const { others, own, labels, contrasts, contradicting, statement } = view;
  return (
    <>
      <WhatDiffers why={view.why} />
      <Summary rows={others} />
      <Statement view={view} published={published} />
      <OutletRows rows={others} />
      {others.length + own.length > 0 && (
        <Legend departs={others.some(({ departures }) => departures.length > 0)} />
      )}
      {children}
      <LabelStrip sets={labels} />
      <Contrasts contrasts={contrasts} />
      <Contradicting statement={statement} claims={contradicting} onOpenClaim={onOpenClaim} />
      {own.length > 0 && (
        <section class="section own">
          <h3>{t('ownTitle')}</h3>
          <OutletRows rows={own} />
        </section>
      )}
    </>
  );
}
