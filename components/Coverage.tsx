import type { CoverageView } from '#lib/model/view.ts';
import { OutletName } from './OutletName.tsx';
import { useTranslation } from './Translation.ts';

/** What the collection covers: one line always in sight, the outlets on request. */
export function Coverage({ coverage }: { coverage: CoverageView }) {
  const { t, plural, days } = useTranslation();
  const { outlets, claims, title } = coverage;
  const articles = outlets.reduce((sum, outlet) => sum + outlet.articles, 0);
  const covered = days(coverage.days);
  return (
    <div class="coverage">
      <p>{t('coverageLine', plural('articles', articles), plural('outlets', outlets.length), covered)}</p>
      <details>
        <summary>{t('coverageTitle')}</summary>
        <p>{t('coveragePack', title, plural('claims', claims), covered)}</p>
        <ul class="plain">
          {outlets.map((outlet) => (
            <li key={outlet.name}>
              <OutletName name={outlet.name} certain={outlet.certain} />
              {' · '}
              {plural('articles', outlet.articles)}
            </li>
          ))}
        </ul>
      </details>
    </div>
  );
}
