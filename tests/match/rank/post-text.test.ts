import { expect, test } from 'vitest';
import { postText } from '#lib/match/rank/post-text.ts';

const PLAIN = { name: '', author: '', month: '', year: '', isPost: false, isPictured: false };

test.each([
  ['a plain sentence', 'Rain fell — a lot.', { ...PLAIN, body: 'Rain fell — a lot.' }],
  [
    'tags',
    'See #AustralianFires2020 by @NASAGoddard',
    { ...PLAIN, body: 'See  Australian Fires 2020  by  NASA Goddard', isPost: true },
  ],
  [
    'links',
    'Look https://t.co/x pic.twitter.com/y now',
    { ...PLAIN, body: 'Look     now', isPost: true, isPictured: true },
  ],
  [
    'a signature',
    'It rained. — Anna Price (@AnnaPrice) January 14, 2020',
    {
      ...PLAIN,
      body: 'It rained.',
      name: 'Anna Price',
      author: 'Anna Price Anna Price',
      month: 'January',
      year: '2020',
      isPost: true,
    },
  ],
])('%s', (_, text, expected) => {
  expect(postText(text)).toEqual(expected);
});
