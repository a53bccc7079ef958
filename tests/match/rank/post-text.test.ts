import { expect, test } from 'vitest';
import { postText } from '#lib/match/rank/post-text.ts';

test.each([
  [
    'a plain sentence',
    'Rain fell — a lot.',
    { body: 'Rain fell — a lot.', author: '', year: '', isPost: false },
  ],
  [
    'tags',
    'See #AustralianFires2020 by @NASAGoddard',
    { body: 'See  Australian Fires 2020  by  NASA Goddard', author: '', year: '', isPost: true },
  ],
  [
    'links',
    'Look https://t.co/x pic.twitter.com/y now',
    { body: 'Look     now', author: '', year: '', isPost: true },
  ],
  [
    'a signature',
    'It rained. — Anna Price (@AnnaPrice) January 14, 2020',
    { body: 'It rained.', author: 'Anna Price Anna Price', year: '2020', isPost: true },
  ],
])('%s', (_, text, expected) => {
  expect(postText(text)).toEqual(expected);
});
