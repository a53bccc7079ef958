import { expect, test } from 'vitest';
import { buildClaimIndex } from '#lib/match/rank/build-claim-index.ts';
import { ClaimIndex } from '#lib/match/rank/claim-index.ts';
import { POST_FEATURES, postFacts, postFeatures } from '#lib/match/rank/post-features.ts';
import { postText } from '#lib/match/rank/post-text.ts';

const claims = [
  { text: 'A photograph shows a flooded school in Sudria.', title: '' },
  { text: 'In January 2020 Anna Price tweeted that bread was dear.', title: 'Did Price Tweet About Bread?' },
  { text: 'Bread was dear in June 2012.', title: '' },
  { text: 'Bread is dear.', title: '' },
];
const index = new ClaimIndex(buildClaimIndex(claims));
const SIGNED = 'Bread is dear. — Anna Price (@Bread4All) January 14, 2020';

test.each<[string, string, number, Partial<Record<(typeof POST_FEATURES)[number], number>>]>([
  ['a picture and one of it', 'See pic.twitter.com/y', 0, { 'picture in the post and the claim': 1 }],
  ['a picture and none', 'See pic.twitter.com/y', 3, { 'picture in the post only': 1 }],
  ['a post without the picture', 'A school, flooded #Sudria', 0, { 'picture in the claim only': 1 }],
  [
    'the author and the day',
    SIGNED,
    1,
    {
      'claim about a post': 1,
      'claim about a post and its author': 1,
      'author named': 1,
      'year named': 1,
      'month named': 1,
    },
  ],
  ['another day', SIGNED, 2, { 'only other years named': 1, 'only other months named': 1 }],
  [
    'half the name',
    'Bread. — Zed Price (@zed) May 1, 2020',
    1,
    {
      'claim about a post': 1,
      'claim about a post and its author': 0.5,
      'author named': 0.5,
      'year named': 1,
      'only other months named': 1,
    },
  ],
  ['nothing in common', SIGNED, 3, {}],
])('%s: %s', (_, text, claim, expected) => {
  const none = Object.fromEntries(POST_FEATURES.map((name) => [name, 0]));
  const found = postFeatures(postFacts(postText(text), index), index.read(claim), index);
  expect(found).toEqual({ ...none, ...expected });
});

test('of a plain sentence nothing is told', () => {
  expect(Object.values(postFeatures(undefined, index.read(1), index))).toEqual(POST_FEATURES.map(() => 0));
});
