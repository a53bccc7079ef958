import { describe, expect, test } from 'vitest';
import { SkippedInput, toSourceArticle } from '#lib/cli/build/flat-article.ts';

const TEXT = 'The pier is closed. '.repeat(20);

describe('toSourceArticle', () => {
  test.each([
    ['an array', [1], 'has no "text"'],
    ['no text', { outlet: 'A', published: '2030-01-01' }, 'has no "text"'],
    ['no outlet', { text: TEXT, published: '2030-01-01' }, 'has no "outlet"'],
    ['no day', { text: TEXT, outlet: 'A' }, 'has no "published"'],
    [
      'a day that is none',
      { text: TEXT, outlet: 'A', published: 'yesterday' },
      'has an unusable "published"',
    ],
    ['a stub', { text: 'Subscribe to read.', outlet: 'A', published: '2030-01-01' }, 'is a stub'],
  ])('refuses %s', (_, flat, reason) => {
    expect(() => toSourceArticle(flat)).toThrow(SkippedInput);
    expect(() => toSourceArticle(flat)).toThrow(reason);
  });

  test.each([
    ['a time as day', { published: '2030-01-01T10:00:00Z' }, { published: '2030-01-01' }],
    ['no empty headline', { headline: ' ' }, {}],
    ['no address that is no web address', { url: 'javascript:alert(1)' }, {}],
    ['an address', { url: 'https://www.a.example/x' }, { url: 'https://www.a.example/x' }],
  ])('takes %s', (_, more, expected) => {
    const { article } = toSourceArticle({
      text: TEXT,
      outlet: 'The Post',
      published: '2030-01-01',
      id: 'x',
      ...more,
    });
    expect(article).toEqual({
      id: 'x',
      outlet: 'the-post',
      published: '2030-01-01',
      language: 'en',
      ...expected,
    });
  });
});
