import type { Stance } from '#lib/model/claim.ts';
import type { Span } from '#lib/model/span.ts';
import type { AppearanceView, ClaimView, LabelView } from '#lib/model/view.ts';
import type { ClaimCardProps } from '../ClaimCard.tsx';
import type { Translation } from '../Translation.ts';
import { sampleQuote } from './sample-quote.ts';

/** The invented news is of this day. */
const DAY = '2026-11-14';
/** How close the example's sentence is. */
const SCORE = 0.92;

/** All that the card of the example shows, in the reader's language. The news and its outlets are invented. */
export function sampleCard({
  t,
  language,
}: Translation): Pick<ClaimCardProps, 'sentence' | 'mention' | 'view' | 'published'> {
  const row = (outlet: string, stance: Stance, written: string): AppearanceView => {
    const quote = sampleQuote(written);
    return {
      ...quote,
      outlet,
      certain: true,
      article: outlet,
      published: DAY,
      language,
      quote: { start: 0, end: quote.text.length },
      stance,
      copies: [],
      departures: [],
    };
  };
  const herald = row(t('sampleOutletHerald'), 'attributes', t('sampleQuoteHerald'));
  const mail = row(t('sampleOutletMail'), 'asserts', t('sampleQuoteMail'));
  const radio = row(t('sampleOutletRadio'), 'denies', t('sampleQuoteRadio'));
  const label = (term: string, ...rows: AppearanceView[]): LabelView => ({
    term,
    uses: rows.map((one) => ({ ...one, quote: one.text, voice: t('sampleVoice') })),
    here: rows.length === 0,
  });
  const here = t('sampleTermHere');
  const strikers = spanOf(herald.text, t('sampleTermHerald'));
  if (strikers) herald.departures.push({ ...strikers, kind: 'name', here });
  const sentence = t('sampleClaim');
  const view: ClaimView = {
    id: 'sample',
    statement: t('sampleStatement'),
    eventDate: { from: DAY, to: DAY },
    others: [radio, herald, mail],
    own: [],
    labels: [
      {
        thing: t('sampleThing'),
        labels: [label(here), label(t('sampleTermHerald'), herald), label(t('sampleTermMail'), mail)],
      },
    ],
    contrasts: [],
    contradicting: [],
    why: {
      outcome: 'same',
      score: SCORE,
      wording: herald.text,
      shared: [],
      reasons: [],
      differences: [],
      missing: [],
    },
    coverage: {
      title: t('sampleCollection'),
      days: { from: DAY, to: DAY },
      outlets: [radio, herald, mail].map(({ outlet }) => ({ name: outlet, certain: true, articles: 1 })),
      claims: 1,
    },
  };
  return {
    sentence,
    published: DAY,
    view,
    mention: {
      kind: 'claim',
      id: 'sample',
      start: 0,
      end: sentence.length,
      score: SCORE,
      outcome: 'same',
      verbatim: false,
    },
  };
}

function spanOf(text: string, part: string): Span | undefined {
  const start = text.indexOf(part);
  return start < 0 ? undefined : { start, end: start + part.length };
}
