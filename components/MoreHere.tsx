import { type MessageKey, useTranslation } from './Translation.ts';

/** Something else that stands at the same place on the page; `key` names it to whoever opened the card. */
export interface MoreItem {
  key: string;
  text: string;
}

/** Props of `MoreHere`. */
export interface MoreHereProps {
  items: readonly MoreItem[];
  onMore(key: string): void;
  title?: MessageKey;
}

/** What else stands at the same place on the page, each a button that opens its card. */
export function MoreHere({ items, onMore, title = 'moreTitle' }: MoreHereProps) {
  const { t } = useTranslation();
  if (items.length === 0) return null;
  return (
    <nav class="more" aria-label={t(title)}>
      <p class="eyebrow">{t(title)}</p>
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
