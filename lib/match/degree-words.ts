/** Superlatives of news; of "most" what follows tells of what. */
const SUPERLATIVES =
  'largest biggest greatest highest worst best deadliest heaviest longest strongest most'.split(' ');

const before = (...openings: string[]) =>
  openings.flatMap((opening) => SUPERLATIVES.map((word) => `${opening} ${word}`)).join('|');

/**
 * How many, how much, how sure, how strongly: the words of each scale, from most to least, as they are printed, folded. A
 * phrase's words stand together. Words of one grade are one and the same here.
 */
export const DEGREE_WORDS = {
  extent: [
    'all|every|entire|whole|fully|completely|entirely',
    'most|majority|mostly',
    'some|several|part of|a few|partial|partially|partly',
    'few|a handful of',
  ],
  count: [
    'millions of',
    'hundreds of thousands of',
    'tens of thousands of',
    'thousands of',
    'hundreds of',
    'scores of',
    'dozens of',
  ],
  certainty: [
    'will|certain to|sure to|definitely|certainly|inevitable|inevitably|undoubtedly',
    'likely|probable|probably',
    'may|might|could|possible|possibly|perhaps|potential|potentially',
  ],
  rank: [before('the'), before('one of the', 'among the')],
  reproach: [
    'condemn|condemns|condemned|condemning|denounce|denounces|denounced|denouncing',
    'criticise|criticises|criticised|criticising|criticize|criticizes|criticized|criticizing',
  ],
  request: [
    'demand|demands|demanded|demanding|orders|ordered|ordering',
    'ask|asks|asked|asking|urge|urges|urged|urging|request|requests|requested',
  ],
  harm: ['destroy|destroys|destroyed|destroying', 'damage|damages|damaged|damaging'],
} as const satisfies Record<string, readonly string[]>;

/** A scale of degrees. */
export type DegreeScale = keyof typeof DEGREE_WORDS;
