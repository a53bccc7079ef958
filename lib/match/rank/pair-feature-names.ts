/** What is looked at when two statements are held against each other, by kind. */
export const PAIR_FEATURES = {
  words: [
    'covered of the query',
    'covered of the claim',
    'covered of either, at least',
    'same words of the query',
    'same words of the claim',
    'same words of either, at least',
    'weightiest missing in the claim',
    'second weightiest missing in the claim',
    'weightiest missing in the query',
    'second weightiest missing in the query',
    'mass missing in the claim',
    'mass missing in the query',
    'words of the query',
    'words of the claim',
    'length of the shorter to the longer',
  ],
  names: ['names shared', 'names missing in the claim', 'names missing in the query', 'names that differ'],
  order: ['out of order', 'names out of order', 'neighbours shared', 'same beginning', 'longest run'],
  numbers: [
    'numbers shared',
    'numbers that differ',
    'numbers missing in the claim',
    'numbers missing in the query',
    'how far numbers differ',
  ],
  days: ['days that differ', 'days shared'],
  polarity: ['negation differs', 'negations', 'opposites'],
  meaning: [
    'meaning',
    'meaning of what is left',
    'left on both sides',
    'far from the claim',
    'far from the query',
    'farthest from the claim',
    'farthest from the query',
  ],
  grams: ['grams of the query', 'grams of the claim'],
} as const satisfies Record<string, readonly string[]>;

type Group = keyof typeof PAIR_FEATURES;

/** One of them. */
export type PairFeature = (typeof PAIR_FEATURES)[Group][number];
