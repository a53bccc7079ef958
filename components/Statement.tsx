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
      <h3 class="statement">
        <span class="aside">{t('neutrally')}</span> <bdi>{view.statement}</bdi>{' '}
        {!isFar && <span class="aside when">{t('eventDay', when)}</span>}
      </h3>
      {isFar && <p class="note">{t('otherTime', when, day(published))}</p>}
    </>
  );
}
