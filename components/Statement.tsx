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
  return (
    <>
      <p class="eyebrow">{t('neutrally')}</p>
      <h3 class="statement" dir="auto">
        {view.statement}
      </h3>
      {published && farApart(view.eventDate, published) ? (
        <p class="note">{t('otherTime', when, day(published))}</p>
      ) : (
        <p class="when">{t('eventDay', when)}</p>
      )}
    </>
  );
}
