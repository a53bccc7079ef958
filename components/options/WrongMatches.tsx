import type { WrongMatchView } from '#lib/model/wrong-match.ts';
import { useTranslation } from '../Translation.ts';

/** Props of `WrongMatches`. */
export interface WrongMatchesProps {
  /** Those noted last come first. */
  wrong: readonly WrongMatchView[];
  onTakeBack(wrong: WrongMatchView): void;
  /** Saves all of them as a file. */
  onSaveWrong(): void;
}

/** The sentences that the reader called wrong matches, each with the claim that it is not and the way to take that back. */
export function WrongMatches({ wrong, onTakeBack, onSaveWrong }: WrongMatchesProps) {
  const { t, plural, day } = useTranslation();
  return (
    <section class="section" aria-labelledby="wrong-title">
      <h2 id="wrong-title">{t('wrongTitle')}</h2>
      <p class="remark">{t(wrong.length > 0 ? 'wrongListNote' : 'wrongListNone')}</p>
      {wrong.length > 0 && (
        <>
          <ul class="wrong-list">
            {wrong.map((one) => (
              <li key={`${one.claim} ${one.sentence}`}>
                <div>
                  <q class="wrong-sentence" dir="auto">
                    {one.sentence}
                  </q>
                  <p class="remark">
                    {one.statement === undefined ? t('wrongGone') : t('wrongClaim', one.statement)}
                  </p>
                  <p class="byline">
                    {one.host && <bdi>{one.host}</bdi>}
                    <time dateTime={one.time}>{day(one.time)}</time>
                  </p>
                </div>
                <button
                  type="button"
                  class="button"
                  aria-label={`${t('wrongUndo')}: ${one.sentence}`}
                  onClick={() => onTakeBack(one)}
                >
                  {t('wrongUndo')}
                </button>
              </li>
            ))}
          </ul>
          <button type="button" class="button" onClick={onSaveWrong}>
            {plural('wrongSaved', wrong.length)}
          </button>
        </>
      )}
    </section>
  );
}
