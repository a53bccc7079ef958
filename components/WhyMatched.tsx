import type { Explanation, Reason } from '#lib/model/explanation.ts';
import type { Confidence } from '#lib/model/settings.ts';
import { confidenceOf } from './confidence.ts';
import { Marked } from './Marked.tsx';
import { type MessageKey, useTranslation } from './Translation.ts';

const inWords: Readonly<Record<Confidence, MessageKey>> = {
  very: 'confidenceVery',
  close: 'confidenceClose',
  fair: 'confidenceFair',
};

/** The kinds of reasons in the order in which they are told. */
const KINDS: readonly (readonly [Reason['kind'], MessageKey])[] = [
  ['name', 'whyNames'],
  ['word', 'whyWords'],
  ['number', 'whyNumber'],
  ['day', 'whyDay'],
  ['source', 'whySource'],
  ['actor', 'whyActor'],
  ['target', 'whyTarget'],
  ['degree', 'whyDegree'],
  ['denial', 'whyDenial'],
];

/** Props of `WhyMatched`. */
export interface WhyMatchedProps {
  sentence: string;
  why: Explanation;
}

/** Why the sentence was taken for this claim, and what nearly spoke against it; on request. */
export function WhyMatched({ sentence, why }: WhyMatchedProps) {
  const { t, percent, number, list } = useTranslation();
  const { score, wording, shared, reasons, missing, tolerance } = why;
  const bounds =
    tolerance && tolerance.min < tolerance.max
      ? t('whyTolerance', number(tolerance.min), number(tolerance.max))
      : undefined;
  return (
    <details class="why">
      <summary>{t('whyTitle')}</summary>
      <dl>
        <dt>{t('whyConfidence')}</dt>
        <dd>{t('confidence', t(inWords[confidenceOf(score)]), percent(score))}</dd>
        <dt>{t('whyShared')}</dt>
        <dd class="shared" dir="auto">
          <Marked text={sentence} spans={shared} />
        </dd>
        <dt>{t('whyWording')}</dt>
        <dd class="shared" dir="auto">
          {wording}
        </dd>
        {KINDS.map(([kind, label]) => (
          <Reasons
            key={kind}
            label={label}
            reasons={reasons.filter((reason) => reason.kind === kind)}
            remark={kind === 'number' ? bounds : undefined}
          />
        ))}
        {missing.length > 0 && (
          <>
            <dt>{t('whyAgainst')}</dt>
            <dd>{t('whyMissing', list(missing))}</dd>
          </>
        )}
      </dl>
    </details>
  );
}

interface ReasonsProps {
  label: MessageKey;
  reasons: readonly Reason[];
  /** What is to be known beside them. */
  remark: string | undefined;
}

/** What decided, of one kind: the page's words, each with the other's where they are others. */
function Reasons({ label, reasons, remark }: ReasonsProps) {
  const { t } = useTranslation();
  if (reasons.length === 0) return null;
  return (
    <>
      <dt>{t(label)}</dt>
      <dd>
        <ul class="reason-list">
          {reasons.map(({ here, there }) => (
            <li key={here} dir="auto">
              {there === undefined ? here : t('whyPair', here, there)}
            </li>
          ))}
        </ul>
      </dd>
      {remark !== undefined && <dd>{remark}</dd>}
    </>
  );
}
