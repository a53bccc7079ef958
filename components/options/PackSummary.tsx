import type { PackFacts } from '#lib/model/added-pack.ts';
import { OutletName } from '../OutletName.tsx';
import { useTranslation } from '../Translation.ts';

/** What a pack holds: its size and days in one line, and outlets, makers and checksum on request. */
export function PackSummary({ facts, open = false }: { facts: PackFacts; open?: boolean }) {
  const { t, plural, days } = useTranslation();
  const { coverage, makers, licence, digest } = facts;
  const { outlets, claims } = coverage;
  const articles = outlets.reduce((sum, outlet) => sum + outlet.articles, 0);
  return (
    <>
      <p class="remark">
        {[
          plural('claims', claims),
          plural('articles', articles),
          plural('outlets', outlets.length),
          days(coverage.days),
        ].join(' · ')}
      </p>
      <details class="pack-details" open={open}>
        <summary>{t('packDetails')}</summary>
        <ul class="pack-outlets" aria-label={t('packOutlets')}>
          {outlets.map(({ name, certain, articles: its }) => (
            <li key={name}>
              <OutletName name={name} certain={certain} />
              {' · '}
              {plural('articles', its)}
            </li>
          ))}
        </ul>
        <dl class="pack-origin">
          <div>
            <dt>{t('packMakers')}</dt>
            <dd>
              <bdi>{makers.join(', ')}</bdi>
            </dd>
          </div>
          <div>
            <dt>{t('packLicence')}</dt>
            <dd>
              <bdi>{licence}</bdi>
            </dd>
          </div>
          <div>
            <dt>{t('packDigest')}</dt>
            <dd>
              <code dir="ltr">{digest}</code>
            </dd>
          </div>
        </dl>
      </details>
    </>
  );
}
