import type { EntityView } from '#lib/model/view.ts';
import { byOutlet } from './by-outlet.ts';
import { OutletNames } from './OutletNames.tsx';
import { useTranslation } from './Translation.ts';

/** The titles of a name as each outlet gave them. */
export function EntityTitles({ titles }: Pick<EntityView, 'titles'>) {
  const { t, day } = useTranslation();
  if (titles.length === 0) return null;
  return (
    <section class="section">
      <h3>{t('titlesTitle')}</h3>
      <dl class="titles">
        {byOutlet(titles).map(({ outlets, rows }) => (
          <div key={outlets[0]?.outlet}>
            <dt>
              <OutletNames outlets={outlets} />
            </dt>
            {rows.map(({ title, language, published, article }) => (
              <dd key={`${article} ${title}`}>
                <q class="said" lang={language} dir="auto">
                  {title}
                </q>{' '}
                <time dateTime={published}>{day(published)}</time>
              </dd>
            ))}
          </div>
        ))}
      </dl>
    </section>
  );
}
