import { expect, test } from 'vitest';
import { ArticleWords } from '#lib/link/article-words.ts';
import { clauses } from '#lib/link/clauses.ts';

test.each([
  ['The mayor resigned on Monday after the vote.', ['The mayor resigned on Monday after the vote.']],
  [
    'The mayor resigned on Monday after the vote, and her deputy has taken over the town hall.',
    ['The mayor resigned on Monday after the vote', 'her deputy has taken over the town hall.'],
  ],
  [
    'Police arrested three men near the harbour while divers were searching the basin for weapons.',
    ['Police arrested three men near the harbour', 'divers were searching the basin for weapons.'],
  ],
  ['Salt and vinegar, and bread and butter.', ['Salt and vinegar, and bread and butter.']],
  [
    'He spoke (as he had said before, and as everybody has known for years) of peace.',
    ['He spoke (as he had said before, and as everybody has known for years) of peace.'],
  ],
])('%s', (text, expected) => {
  expect(
    clauses(new ArticleWords(text), { start: 0, end: text.length }).map(({ start, end }) =>
      text.slice(start, end),
    ),
  ).toEqual(expected);
});
