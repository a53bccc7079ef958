import type { Stance } from '#lib/model/claim.ts';
import { StanceIcon } from './StanceIcon.tsx';
import { type MessageKey, useTranslation } from './Translation.ts';

const words: Record<Stance, { alone: MessageKey; to?: MessageKey }> = {
  asserts: { alone: 'stanceAsserts' },
  attributes: { alone: 'stanceAttributes', to: 'stanceAttributesTo' },
  doubts: { alone: 'stanceDoubts', to: 'stanceDoubtsTo' },
  denies: { alone: 'stanceDenies', to: 'stanceDeniesTo' },
};

/** Props of `StanceTag`. */
export interface StanceTagProps {
  stance: Stance;
  /** Who is given as saying it, in the outlet's words; empty where nobody is. */
  source: string;
}

/** How an outlet puts the claim, in words, with the source as the outlet names it. */
export function StanceTag({ stance, source }: StanceTagProps) {
  const { t } = useTranslation();
  const { alone, to } = words[stance];
  return (
    <p class="stance">
      <StanceIcon stance={stance} />
      <span>{source && to ? t(to, source) : t(alone)}</span>
    </p>
  );
}
