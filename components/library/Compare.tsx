import { useEffect, useRef } from 'preact/hooks';
import type { Comparison } from '#lib/library/compare-outlets.ts';
import { LabelStrip } from '../LabelStrip.tsx';
import { OutletName } from '../OutletName.tsx';
import { useTranslation } from '../Translation.ts';
import { KeptQuotation } from './KeptQuotation.tsx';
import { Origins } from './Origins.tsx';
import { Timeline } from './Timeline.tsx';

/** Props of `Compare`. */
export interface CompareProps {
  comparisons: readonly Comparison[];
  onBack(): void;
  onPrint(): void;
}

/** The outlets side by side on each claim that the selected highlights touched: a sheet to read, and to print. */
export function Compare({ comparisons, onBack, onPrint }: CompareProps) {
  const { t } = useTranslation();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <section class="compare body" aria-labelledby="compare-title">
      <div class="compare-head">
        <h2 id="compare-title" tabIndex={-1} ref={heading}>
          {t('compareTitle')}
        </h2>
        <button type="button" class="button" onClick={onPrint}>
          {t('comparePrint')}
        </button>
        <button type="button" class="button" onClick={onBack}>
          {t('compareBack')}
        </button>
      </div>
      {comparisons.length === 0 && <p class="remark">{t('compareNone')}</p>}
      {comparisons.map((comparison) => (
        <OneClaim key={comparison.id} comparison={comparison} />
      ))}
    </section>
  );
}

function OneClaim({ comparison }: { comparison: Comparison }) {
  const { t } = useTranslation();
  const { text, isKnown, outlets, days, labels } = comparison;
  return (
    <article class="compared">
      <h3 class="statement" dir="auto">
        {text}
      </h3>
      {!isKnown && <p class="remark">{t('compareGone')}</p>}
      <ul class="columns">
        {outlets.map(({ outlet, certain, rows }) => (
          <li key={outlet} class="column">
            <h4>
              <OutletName name={outlet} certain={certain} />
            </h4>
            {rows.map((row, index) => (
              <div key={index} class="column-row">
                <KeptQuotation row={row} under />
                <Origins row={row} />
              </div>
            ))}
          </li>
        ))}
      </ul>
      <Timeline days={days} />
      <LabelStrip sets={labels} />
    </article>
  );
}
