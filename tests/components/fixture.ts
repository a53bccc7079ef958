import type { Stance } from '#lib/model/claim.ts';
import type { Explanation } from '#lib/model/explanation.ts';
import type { ClaimMention } from '#lib/model/mention.ts';
import type { Span } from '#lib/model/span.ts';
import type { AppearanceView, ClaimView, CoverageView } from '#lib/model/view.ts';

/** The span of the first occurrence of `part` in `text`. */
export function spanOf(text: string, part: string): Span {
  const start = text.indexOf(part);
  if (start < 0) throw new Error(`"${part}" does not occur in "${text}".`);
  return { start, end: start + part.length };
}

/** A row whose text is its quotation; `source`, `cue` and `loaded` are words of it. */
export function row(
  outlet: string,
  stance: Stance,
  text: string,
  marks: { source?: string; cue?: string; loaded?: string } = {},
): AppearanceView {
  const spans = (part?: string) => (part === undefined ? [] : [spanOf(text, part)]);
  return {
    outlet,
    certain: outlet !== 'The Harbour Post',
    article: `${outlet} ${text.length}`,
    published: '2031-05-04',
    language: 'en',
    text,
    quote: { start: 0, end: text.length },
    source: spans(marks.source),
    cue: spans(marks.cue),
    loaded: spans(marks.loaded),
    stance,
    copies: [],
    departures: [],
  };
}

/** What an invented collection covers. */
export const COVERAGE: CoverageView = {
  title: 'The bridge',
  days: { from: '2031-05-01', to: '2031-05-09' },
  outlets: [
    { name: 'Island Daily', certain: true, articles: 2 },
    { name: 'The Harbour Post', certain: false, articles: 1 },
  ],
  claims: 7,
};

const OTHERS = [
  row('The Harbour Post', 'denies', 'The mayor denied that the bridge had been shut.', {
    source: 'The mayor',
    cue: 'denied',
  }),
  row('Island Daily', 'attributes', 'Dockers said the bridge was shut.', { source: 'Dockers', cue: 'said' }),
  row('The Harbour Post', 'doubts', 'The bridge was shut, claims the so-called dockers’ council.', {
    source: 'the so-called dockers’ council',
    cue: 'claims',
    loaded: 'so-called',
  }),
];

/** An invented claim, as a card shows it to a reader of the Ferry Gazette. */
export const VIEW: ClaimView = {
  id: 'bridge-shut',
  statement: 'The bridge was shut on 4 May 2031.',
  eventDate: { from: '2031-05-04', to: '2031-05-04' },
  others: OTHERS,
  own: [row('Ferry Gazette', 'asserts', 'The bridge has been shut.')],
  labels: [
    {
      thing: 'the people at the quay',
      labels: [
        {
          term: 'dockers',
          here: true,
          uses: OTHERS.slice(1, 2).map((use) => ({ ...use, quote: 'Dockers said', voice: 'the outlet' })),
        },
      ],
    },
  ],
  contrasts: [
    {
      id: 'who',
      kind: 'dispute',
      about: 'Who shut it',
      sides: OTHERS.slice(0, 2).map((side) => ({ ...side, quote: side.text, says: 'Not us', own: false })),
    },
  ],
  contradicting: [{ id: 'bridge-open', statement: 'The bridge stayed open.', rows: OTHERS.slice(1, 2) }],
  coverage: COVERAGE,
};

/** The reader's sentence, which stands at offset 100 of its block. */
export const SENTENCE = 'Yesterday the bridge was shut, people say.';

/** The mention of the claim in that sentence: "the bridge was shut". */
export const MENTION: ClaimMention = {
  kind: 'claim',
  id: 'bridge-shut',
  start: 110,
  end: 129,
  score: 0.8,
  outcome: 'same',
  verbatim: false,
};

/** Why the sentence was taken for the claim. */
export const WHY: Explanation = {
  outcome: 'same',
  score: 0.8,
  wording: 'Dockers said the bridge was shut.',
  shared: [spanOf(SENTENCE, 'bridge')],
  reasons: [
    { kind: 'word', here: 'bridge' },
    { kind: 'word', here: 'people', there: 'Dockers' },
    { kind: 'day', here: '4 May' },
  ],
  differences: [],
  missing: ['dockers', 'quay'],
};
