import type { EntityView } from '#lib/model/view.ts';
import { byOutlet } from './by-outlet.ts';
import { Marked } from './Marked.tsx';
import { OutletNames } from './OutletNames.tsx';
import { useTranslation } from './Translation.ts';

/** How each outlet introduces a name: the sentence of its first mention, the name marked. */
export function Introductions({ introductions }: Pick<EntityView, 'introductions'>) {
  const { t, day } = useTranslation();
  if (introductions.length === 0) return null;
  return (
    <section class="section introductions">
      <h3>{t('introductionsTitle')}</h3>
      {byOutlet(introductions).map(({ outlets, rows }) => (
        <section key={outlets[0]?.outlet} class="outlet">
          <h4>
            <OutletNames outlets={outlets} />
          </h4>
          {rows.map(({ article, text, name, language, published }) => (
            <div key={article}>
              <blockquote class="quote" lang={language} dir="auto">
                <Marked text={text} spans={[name]} />
              </blockquote>
              <p class="byline">
                <time dateTime={published}>{day(published)}</time>
              </p>
            </div>
          ))}
        </section>
      ))}
    </section>
  );
}
