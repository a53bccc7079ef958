import { useTranslation } from './Translation.ts';

/** An outlet's name, with "probable" beside it where it is not certain. */
export function OutletName({ name, certain }: { name: string; certain: boolean }) {
  const { t } = useTranslation();
  return (
    <span>
      <bdi>{name}</bdi>
      {!certain && (
        <span class="probable" title={t('probableWhy')}>
          {' '}
          ({t('probable')})
        </span>
      )}
    </span>
  );
}
