import type { ContrastKind } from '#lib/model/label.ts';
import type { ContrastView } from '#lib/model/view.ts';
import { OutletName } from './OutletName.tsx';
import { type MessageKey, useTranslation } from './Translation.ts';

const kinds: Record<ContrastKind, MessageKey> = {
  dispute: 'contrastDispute',
  detail: 'contrastDetail',
  source: 'contrastSource',
  timing: 'contrastTiming',
  wording: 'contrastWording',
};

/** Differences between outlets, side by side in their own words, with no winner; the first is open. */
export function Contrasts({ contrasts }: { contrasts: readonly ContrastView[] }) {
  const { t } = useTranslation();
  if (contrasts.length === 0) return null;
  return (
    <section class="section">
      <h3>{t('contrastsTitle')}</h3>
      {contrasts.map(({ id, kind, about, sides }, index) => (
        <details key={id} class="contrast" open={index === 0}>
          <summary>
            <h4>
              <bdi>{about}</bdi>
            </h4>{' '}
            <span class="kind">{t(kinds[kind])}</span>
          </summary>
          <ul class="sides">
            {sides.map((side, index) => (
              <Side key={index} side={side} />
            ))}
          </ul>
        </details>
      ))}
    </section>
  );
}

function Side({ side }: { side: ContrastView['sides'][number] }) {
  const { t, day } = useTranslation();
  return (
    <li class="side">
      <p class="side-outlet">
        <OutletName name={side.outlet} certain={side.certain} />
        {side.own && <span class="tag">{t('outletBeingRead')}</span>}
      </p>
      <p class="says" dir="auto">
        {side.says}
      </p>
      <q class="said" lang={side.language} dir="auto">
        {side.quote}
      </q>
      <p class="byline">
        <time dateTime={side.published}>{day(side.published)}</time>
      </p>
    </li>
  );
}
