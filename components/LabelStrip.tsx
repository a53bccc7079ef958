import { useId, useState } from 'preact/hooks';
import type { LabelSetView, LabelView } from '#lib/model/view.ts';
import { countOutlets } from './by-outlet.ts';
import { LabelUses } from './LabelUses.tsx';
import { OutletNames } from './OutletNames.tsx';
import { useTranslation } from './Translation.ts';

/** What outlets call the same thing: each word with how many outlets use it, and which; each opens where it stands. */
export function LabelStrip({ sets }: { sets: readonly LabelSetView[] }) {
  const { t } = useTranslation();
  if (sets.length === 0) return null;
  return (
    <section class="section">
      <h3>{t('labelsTitle')}</h3>
      {sets.map(({ thing, labels }) => (
        <Terms key={thing} thing={thing} labels={labels} />
      ))}
    </section>
  );
}

/** The terms for one thing, those of most outlets first. One at a time is open. */
function Terms({ thing, labels }: LabelSetView) {
  const [open, setOpen] = useState<string>();
  const id = useId();
  const shown = labels.find(({ term }) => term === open);
  return (
    <section class="label-set">
      <h4 dir="auto">{thing}</h4>
      <ul class="chips">
        {labels
          .toSorted((a, b) => countOutlets(b.uses) - countOutlets(a.uses))
          .map((label) => (
            <li key={label.term}>
              <Term
                label={label}
                opens={label.term === open ? id : undefined}
                onPress={() => setOpen(label.term === open ? undefined : label.term)}
              />
            </li>
          ))}
      </ul>
      {shown && <LabelUses id={id} label={shown} />}
    </section>
  );
}

interface TermProps {
  label: LabelView;
  /** The id of what it has opened. */
  opens: string | undefined;
  onPress(): void;
}

function Term({ label: { term, uses, here }, opens, onPress }: TermProps) {
  const { t, plural } = useTranslation();
  return (
    <button
      type="button"
      class={here ? 'chip here' : 'chip'}
      aria-expanded={opens !== undefined}
      aria-controls={opens}
      onClick={onPress}
    >
      <q class="term" lang={uses[0]?.language}>
        {term}
      </q>
      {here && <span class="tag">{t('onThisPage')}</span>}
      <span class="users">
        {plural('outlets', countOutlets(uses))}: <OutletNames outlets={uses} />
      </span>
    </button>
  );
}
