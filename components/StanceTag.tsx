import type { Stance } from '#lib/model/claim.ts';
import type { AppearanceView } from '#lib/model/view.ts';
import { StanceIcon } from './StanceIcon.tsx';
import { type MessageKey, useTranslation } from './Translation.ts';

const words: Record<Stance, { alone: MessageKey; to?: MessageKey }> = {
  asserts: { alone: 'stanceAsserts' },
  attributes: { alone: 'stanceAttributes', to: 'stanceAttributesTo' },
  doubts: { alone: 'stanceDoubts', to: 'stanceDoubtsTo' },
  denies: { alone: 'stanceDenies', to: 'stanceDeniesTo' },
};

/** How an outlet puts the claim, in words, with the source as the outlet names it. */
export function StanceTag({ row }: { row: AppearanceView }) {
  const { t } = useTranslation();
  const { alone, to } = words[row.stance];
  const source = row.source.map(({ start, end }) => row.text.slice(start, end)).join(' … ');
  return (
    <p class="stance">
      <StanceIcon stance={row.stance} />
      <span>{source && to ? t(to, source) : t(alone)}</span>
    </p>
  );
}
