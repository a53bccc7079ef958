import { useTranslation } from './Translation.ts';

/** Something else that stands at the same place on the page; `key` names it to whoever opened the card. */
export interface MoreItem {
  key: string;
  text: string;
}

/** The other claims and names at the same place on the page, each a button that opens its card. */
export function MoreHere({ items, onMore }: { items: readonly MoreItem[]; onMore(key: string): void }) {
  const { t } = useTranslation();
  if (items.length === 0) return null;
  return (
    <nav class="more" aria-label={t('moreTitle')}>
      <p class="eyebrow">{t('moreTitle')}</p>
      <ul class="plain">
        {items.map(({ key, text }) => (
          <li key={key}>
            <button type="button" class="link" dir="auto" onClick={() => onMore(key)}>
              {text}
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}
