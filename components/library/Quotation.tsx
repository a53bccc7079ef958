import type { Highlight } from '#lib/model/highlight.ts';
import { textFragment } from '#lib/text/text-fragment.ts';
import { useTranslation } from '../Translation.ts';

/** A saved passage with what stands around it, its page, and what became of it there. */
export function Quotation({ highlight }: { highlight: Highlight }) {
  const { t, day } = useTranslation();
  const { page, passage, colour, created, placement } = highlight;
  const { exact, prefix, suffix } = passage.quote;
  const stated = [page.outlet, page.author].filter((part) => part !== undefined);
  return (
    <section class="part">
      <blockquote class="saved-around" lang={page.language} dir="auto" cite={page.url}>
        <span class="context">{prefix}</span>
        <span class={`saved-words saved-${colour}`}>{exact}</span>
        <span class="context">{suffix}</span>
      </blockquote>
      <p class="saved-page" dir="auto">
        <cite>{page.title || page.url}</cite>
      </p>
      <p class="byline">
        {stated.map((part) => (
          <bdi key={part}>{part}</bdi>
        ))}
        {page.published !== undefined && <time dateTime={page.published}>{day(page.published)}</time>}
      </p>
      <p class="byline">
        <span>{t('savedOn', day(created))}</span>
        <a href={linkTo(highlight)} target="_blank" rel="noreferrer">
          {t('openOnPage')}
        </a>
      </p>
      {placement.state !== 'sure' && (
        <p class="note">
          {t(placement.state === 'lost' ? 'stateLostWhy' : 'stateUnsureWhy', day(placement.checked))}
        </p>
      )}
    </section>
  );
}

/** The page's address, leading to the passage where the browser can. */
function linkTo({ page: { url }, passage: { quote } }: Highlight): string {
  const start = quote.prefix.length;
  const text = quote.prefix + quote.exact + quote.suffix;
  const fragment = textFragment(text, { start, end: start + quote.exact.length });
  return fragment === undefined ? url : `${url}${url.includes('#') ? '' : '#'}${fragment}`;
}
