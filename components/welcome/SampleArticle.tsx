import { useTranslation } from '../Translation.ts';

/** Props of `SampleArticle`. */
export interface SampleArticleProps {
  /** Opens the card of the marked sentence; without it the sentence is only looked at. */
  onOpen?: (() => void) | undefined;
}

/**
 * A little news text of our own. The sentence to be marked is the element with `data-sample`; whoever shows the article
 * paints it as pages are painted.
 */
export function SampleArticle({ onOpen }: SampleArticleProps) {
  const { t } = useTranslation();
  return (
    <article class="sample">
      <h3>{t('sampleHeadline')}</h3>
      <p>
        {t('sampleBefore')}{' '}
        {onOpen ? (
          // biome-ignore lint/a11y/useValidAnchor: it leads to the card beside it, and only a link breaks over lines as text does
          <a
            href="#sample-card"
            data-sample
            onClick={(event) => {
              event.preventDefault();
              onOpen();
            }}
          >
            {t('sampleClaim')}
          </a>
        ) : (
          <span data-sample>{t('sampleClaim')}</span>
        )}{' '}
        {t('sampleAfter')}
      </p>
    </article>
  );
}
