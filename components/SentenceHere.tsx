import type { ClaimMention } from '#lib/model/mention.ts';
import type { Span } from '#lib/model/span.ts';
import { Marked } from './Marked.tsx';
import { OutcomeTag } from './OutcomeTag.tsx';
import { useTranslation } from './Translation.ts';

/** Props of `SentenceHere`. */
export interface SentenceHereProps {
  sentence: string;
  marked?: Span | undefined;
  mention: ClaimMention;
}

/** The reader's own sentence, and what it has to do with the claim. */
export function SentenceHere({ sentence, marked, mention }: SentenceHereProps) {
  const { t } = useTranslation();
  return (
    <div class="on-page">
      <p class="eyebrow">
        {t('onThisPage')}
        {mention.verbatim && <span class="tag">{t('verbatim')}</span>}
        <OutcomeTag outcome={mention.outcome} />
      </p>
      <p class="sentence" dir="auto">
        <Marked text={sentence} spans={marked ? [marked] : []} />
      </p>
    </div>
  );
}
