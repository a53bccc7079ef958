import type { SearchHit } from '#lib/model/view.ts';
import { useTranslation } from './Translation.ts';

/** Props of `SearchHits`. */
export interface SearchHitsProps {
  query: string;
  hits: readonly SearchHit[];
  onOpen(hit: SearchHit): void;
}

/** What the search found in the collection; each opens its card. */
export function SearchHits({ query, hits, onOpen }: SearchHitsProps) {
  const { t, plural } = useTranslation();
  return (
    <section class="findings">
      <div role="status">
        <h2>{hits.length > 0 ? plural('searchHits', hits.length) : t('searchNone', query)}</h2>
      </div>
      <ul class="found">
        {hits.map((hit) => (
          <li key={`${hit.kind} ${hit.id}`}>
            <button type="button" class="entry" onClick={() => onOpen(hit)}>
              <span class="entry-words" dir="auto">
                {hit.text}
              </span>
              <span class="entry-detail" dir="auto">
                {hit.detail}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
