import { useState } from 'preact/hooks';
import type { AppearanceView } from '#lib/model/view.ts';
import { useCopy } from './Copying.ts';
import { citation } from './citation.ts';
import { type MessageKey, useTranslation } from './Translation.ts';

const outcomes = { copied: 'copied', failed: 'copyFailed' } as const satisfies Record<string, MessageKey>;

/** Copies a quotation with its citation, and says how that went. */
export function CopyButton({ row }: { row: AppearanceView }) {
  const translation = useTranslation();
  const copy = useCopy();
  const [outcome, setOutcome] = useState<keyof typeof outcomes>();
  if (!copy) return null;
  const { t } = translation;
  const press = () =>
    copy(citation(row, translation)).then(
      () => setOutcome('copied'),
      () => setOutcome('failed'),
    );
  return (
    <>
      <button type="button" class="link" onClick={press}>
        {t('copyQuote')}
      </button>
      <span role="status">{outcome && t(outcomes[outcome])}</span>
    </>
  );
}
