import type { ClaimView, LabelView } from '#lib/model/view.ts';
import { byOutlet } from './by-outlet.ts';
import { OutletName } from './OutletName.tsx';
import { useTranslation } from './Translation.ts';

/** What outlets call the same thing: each word with the outlets that use it, and on request where it stands. */
export function LabelStrip({ sets }: { sets: ClaimView['labels'] }) {
  const { t } = useTranslation();
  if (sets.length === 0) return null;
  return (
    <section class="section">
      <h3>{t('labelsTitle')}</h3>
      {sets.map(({ thing, labels }) => (
        <section key={thing} class="label-set">
          <h4 dir="auto">{thing}</h4>
          <ul class="chips">
            {labels.map((label) => (
              <Chip key={label.term} label={label} />
            ))}
          </ul>
          <details>
            <summary>{t('labelsInContext')}</summary>
            <LabelUses labels={labels} />
          </details>
        </section>
      ))}
    </section>
  );
}

function Chip({ label: { term, uses, here } }: { label: LabelView }) {
  const { t } = useTranslation();
  return (
    <li class={here ? 'chip here' : 'chip'}>
      <q class="term" lang={uses[0]?.language}>
        {term}
      </q>
      {here && <span class="tag">{t('onThisPage')}</span>}
      <ul class="users">
        {byOutlet(uses).map(({ outlet, certain }) => (
          <li key={outlet}>
            <OutletName name={outlet} certain={certain} />
          </li>
        ))}
      </ul>
    </li>
  );
}

function LabelUses({ labels }: { labels: readonly LabelView[] }) {
  const { t, day } = useTranslation();
  const uses = labels.flatMap((label) => label.uses);
  return (
    <ul class="plain uses">
      {uses.map((use, index) => (
        <li key={index}>
          <q class="said" lang={use.language} dir="auto">
            {use.quote}
          </q>
          <p class="byline">
            <OutletName name={use.outlet} certain={use.certain} />
            <time dateTime={use.published}>{day(use.published)}</time>
            <span>{t('labelVoice', use.voice)}</span>
          </p>
        </li>
      ))}
    </ul>
  );
}
