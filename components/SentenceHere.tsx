import type { ClaimMention, Difference } from '#lib/model/mention.ts';
import type { Span } from '#lib/model/span.ts';
import { Marked } from './Marked.tsx';
import { type MessageKey, useTranslation } from './Translation.ts';

const differences: Record<Difference, MessageKey> = {
  number: 'differsNumber',
  day: 'differsDay',
  source: 'differsSource',
};

/** Props of `SentenceHere`. */
export interface SentenceHereProps {
  sentence: string;
  marked?: Span | undefined;
  mention: ClaimMention;
}

/** The reader's own sentence, and in what it departs from what the outlets wrote. */
export function SentenceHere({ sentence, marked, mention }: SentenceHereProps) {
  const { t } = useTranslation();
  const tags: MessageKey[] = mention.differs.map((difference) => differences[difference]);
  if (mention.verbatim) tags.unshift('verbatim');
  return (
    <div class="on-page">
      <p class="eyebrow">
        {t('onThisPage')}
        {tags.map((tag) => (
          <span key={tag} class="tag">
            {t(tag)}
          </span>
        ))}
      </p>
      <p class="sentence" dir="auto">
        <Marked text={sentence} spans={marked ? [marked] : []} />
      </p>
    </div>
  );
}
