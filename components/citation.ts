import type { AppearanceView } from '#lib/model/view.ts';
import type { Translation } from './Translation.ts';

/** A quotation as it is pasted elsewhere: verbatim, with its outlet, headline, day and address as far as they are known. */
export function citation(
  row: AppearanceView,
  { t, quoted, day }: Pick<Translation, 't' | 'quoted' | 'day'>,
): string {
  const { text, quote, outlet, certain, headline, published, url } = row;
  const source = [
    certain ? outlet : `${outlet} (${t('probable')})`,
    headline && quoted(headline),
    day(published),
    url,
  ];
  return `${quoted(text.slice(quote.start, quote.end))} — ${source.filter(Boolean).join(', ')}`;
}
