import { describe, expect, test } from 'vitest';
import { storiesOf } from '#lib/cli/build/report-stories.ts';
import type { Claim } from '#lib/model/claim.ts';

function claim(id: string, articles: string[], contradicts: string[] = []): Claim {
  return {
    id,
    statement: id,
    eventDate: { from: '2030-05-02', to: '2030-05-02' },
    entities: [],
    appearances: articles.map((article) => ({
      article,
      quote: 'x',
      start: 0,
      end: 1,
      source: [],
      cue: [],
      stance: 'asserts',
      loaded: [],
      context: { start: 0, end: 1, text: 'x' },
    })),
    wordings: [],
    guards: { words: [], without: [], source: [], actor: [], target: [] },
    contradicts,
    variantOf: [],
  };
}

describe('storiesOf', () => {
  test.each([
    ['nothing', [], []],
    ['claims of other articles', [claim('a', ['1', '2']), claim('b', ['3', '4'])], [['a'], ['b']]],
    ['an article in common', [claim('a', ['1', '2']), claim('b', ['2', '3'])], [['a', 'b']]],
    [
      'others in between',
      [claim('a', ['1', '2']), claim('b', ['3', '4']), claim('c', ['2', '5'])],
      [['b'], ['a', 'c']],
    ],
    [
      'two that a later one joins',
      [claim('a', ['1', '2']), claim('b', ['3', '4']), claim('c', ['2', '4'])],
      [['a', 'b', 'c']],
    ],
    ['a contradiction', [claim('a', ['1', '2']), claim('b', ['3', '4'], ['a'])], [['a', 'b']]],
  ])('%s', (_, claims, expected) => {
    const { count, shown } = storiesOf({ claims }, 10);
    expect(Array.from(shown, (story) => story.claims.map(({ id }) => id))).toEqual(expected);
    expect(count).toBe(expected.length);
  });

  test('of too many gives those with the most claims, each article once', () => {
    const claims = [claim('a', ['1', '2']), claim('b', ['3', '4']), claim('c', ['4', '5'])];
    const { count, shown } = storiesOf({ claims }, 1);
    expect(count).toBe(2);
    expect([...shown]).toEqual([{ claims: claims.slice(1), articles: ['3', '4', '5'] }]);
  });
});
