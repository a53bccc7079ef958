import type { ClaimView } from '#lib/model/view.ts';
import { farApart } from './far-apart.ts';
import { useTranslation } from './Translation.ts';

/** Props of `Statement`. */
export interface StatementProps {
  view: ClaimView;
  /** The day the page being read was published, `YYYY-MM-DD`, where it says so. */
  published?: string | undefined;
}

/** The claim in neutral words, and its day: said louder where the page is from another time. */
export function Statement({ view, published }: StatementProps) {
  const { t, day, days } = useTranslation();
  const when = days(view.eventDate);
  const isFar = published !== undefined && farApart(view.eventDate, published);
  return (
    <>
      <p class="eyebrow">
        {t('neutrally')}
        {!isFar && <span class="when">{t('eventDay', when)}</span>}
      </p>
      <h3 class="statement" dir="auto">
        {view.statement}
      </h3>
      {isFar && <p class="note">{t('otherTime', when, day(published))}</p>}
    </>
  );
}
