import type { ClaimMention } from '#lib/model/mention.ts';
import type { Confidence } from '#lib/model/settings.ts';
import { confidenceOf } from './confidence.ts';
import { Marked } from './Marked.tsx';
import { type MessageKey, useTranslation } from './Translation.ts';

const inWords: Readonly<Record<Confidence, MessageKey>> = {
  very: 'confidenceVery',
  close: 'confidenceClose',
  fair: 'confidenceFair',
};

const checks: Readonly<Record<string, MessageKey>> = {
  words: 'guardWords',
  without: 'guardWithout',
  source: 'guardSource',
  actor: 'guardActor',
  target: 'guardTarget',
  day: 'guardDay',
  number: 'guardNumber',
};

/** Props of `WhyMatched`. */
export interface WhyMatchedProps {
  sentence: string;
  mention: ClaimMention;
  /** Where `sentence` begins in the block that the mention's spans count from. */
  offset: number;
}

/** Why the sentence was taken for this claim, on request. */
export function WhyMatched({ sentence, mention, offset }: WhyMatchedProps) {
  const { t, percent } = useTranslation();
  const { wording, shared, guards } = mention.evidence;
  const spans = shared.map(({ start, end }) => ({ start: start - offset, end: end - offset }));
  const passed = guards.flatMap((guard) => checks[guard] ?? []);
  return (
    <details class="why">
      <summary>{t('whyTitle')}</summary>
      <dl>
        <dt>{t('whyConfidence')}</dt>
        <dd>{t('confidence', t(inWords[confidenceOf(mention.score)]), percent(mention.score))}</dd>
        <dt>{t('whyShared')}</dt>
        <dd class="shared" dir="auto">
          <Marked text={sentence} spans={spans} />
        </dd>
        <dt>{t('whyWording')}</dt>
        <dd class="shared" dir="auto">
          {wording}
        </dd>
        {passed.length > 0 && (
          <>
            <dt>{t('whyGuards')}</dt>
            {passed.map((key) => (
              <dd key={key}>{t(key)}</dd>
            ))}
          </>
        )}
      </dl>
    </details>
  );
}
