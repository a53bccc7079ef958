import type { Comparison } from '#lib/library/compare-outlets.ts';
import { OutletName } from '../OutletName.tsx';
import { STANCE_WORDS } from '../panel/stance-words.ts';
import { StanceIcon } from '../StanceIcon.tsx';
import { useTranslation } from '../Translation.ts';

/** Who published what on which day, the earliest first. */
export function Timeline({ days }: Pick<Comparison, 'days'>) {
  const { t, day } = useTranslation();
  if (days.length === 0) return null;
  return (
    <section class="section">
      <h4>{t('compareTimeline')}</h4>
      <ol class="timeline">
        {days.map(({ day: date, rows }) => (
          <li key={date}>
            <time dateTime={date}>{day(date)}</time>
            <ul>
              {rows.map(({ outlet, certain, stance }, index) => (
                <li key={index}>
                  {stance && <StanceIcon stance={stance} />}
                  <OutletName name={outlet} certain={certain} />
                  {stance && <span class="remark">{t(STANCE_WORDS[stance])}</span>}
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ol>
    </section>
  );
}
