import type { KeptEvidence } from '#lib/model/highlight.ts';
import { useTranslation } from '../Translation.ts';
import { KeptQuotation } from './KeptQuotation.tsx';

/** Props of `EvidenceShown`. */
export interface EvidenceShownProps {
  evidence: KeptEvidence;
  /** When it was kept; ISO 8601, UTC. */
  when: string;
}

/** What a card showed of a claim or name at the moment of saving, word for word, and which collection it came from. */
export function EvidenceShown({ evidence: { kind, text, pack, rows }, when }: EvidenceShownProps) {
  const { t, day } = useTranslation();
  return (
    <section class="part">
      <p class="eyebrow">{t(kind === 'claim' ? 'evidenceClaim' : 'evidenceName')}</p>
      <h3 class="statement" dir="auto">
        {text}
      </h3>
      <ul class="kept-rows">
        {rows.map((row, index) => (
          <li key={index}>
            <KeptQuotation row={row} />
          </li>
        ))}
      </ul>
      <p class="remark">{t('evidenceFrom', day(when), pack.id, pack.version)}</p>
    </section>
  );
}
