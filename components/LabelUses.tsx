import type { LabelView } from '#lib/model/view.ts';
import { OutletName } from './OutletName.tsx';
import { useTranslation } from './Translation.ts';

/** Where a term stands: the sentences of each outlet that uses it, and whose word it is there. */
export function LabelUses({ id, label: { uses } }: { id: string; label: LabelView }) {
  const { t, day } = useTranslation();
  return (
    <ul class="plain uses" id={id}>
      {uses.map((use) => (
        <li key={`${use.article} ${use.quote}`}>
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
