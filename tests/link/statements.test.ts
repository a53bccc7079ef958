import { beforeAll, describe, expect, test } from 'vitest';
import { boilerplate } from '#lib/attribution/boilerplate.ts';
import { attributionsIn } from '#lib/attribution/find-attributions.ts';
import type { Model } from '#lib/attribution/model.ts';
import { read } from '#lib/attribution/reading.ts';
import { shippedModel } from '#lib/cli/build/load-model.ts';
import { ArticleWords } from '#lib/link/article-words.ts';
import { statementsOf } from '#lib/link/statements.ts';

let model: Model;
beforeAll(async () => {
  model = await shippedModel();
});

function statements(text: string) {
  const reading = read(text, model);
  return statementsOf(
    new ArticleWords(text),
    { reading, loaded: [] },
    attributionsIn(reading, model),
    boilerplate(text),
  );
}

describe('statementsOf', () => {
  test.each([
    [
      'in its own voice',
      'The harbour authority closed the northern pier on Tuesday. Nobody was hurt by the falling stones.',
      [
        ['asserts', 'The harbour authority closed the northern pier on Tuesday'],
        ['asserts', 'Nobody was hurt by the falling stones'],
      ],
    ],
    [
      'of somebody, and what follows without a subject',
      'The coastguard said shells have damaged the lighthouse of Gullhaven, wounding two sailors on the pier.',
      [
        ['attributes', 'shells have damaged the lighthouse of Gullhaven'],
        ['attributes', 'wounding two sailors on the pier'],
      ],
    ],
    [
      'in passing',
      'The Danish-backed fishermen blocked the harbour for the second day running.',
      [
        ['asserts', 'The Danish-backed fishermen blocked the harbour for the second day running'],
        ['asserts', 'Danish-backed fishermen'],
      ],
    ],
    [
      'of what somebody is to do, with who is',
      'Edda Lund was the first official to call on the council to close the northern pier.',
      [['asserts', 'Edda Lund was the first official to call on the council to close the northern pier']],
    ],
    [
      'of what is only named, with who names it',
      'Local radio aired a number of programs purportedly showing secret cracks in the pier and the potential of the waves to break the pylons.',
      [
        [
          'doubts',
          'Local radio aired a number of programs purportedly showing secret cracks in the pier and the potential of the waves to break the pylons',
        ],
      ],
    ],
    [
      'of somebody, to the end of what was said',
      'Orrin disputed the claim, saying fishermen had shelled its forces, but they didn’t fire back.',
      [
        ['denies', 'Orrin disputed the claim'],
        ['attributes', 'fishermen had shelled its forces, but they didn’t fire back'],
      ],
    ],
    ['not of a caption', 'The northern pier of Gullhaven, Orrin valley', []],
    ['not of a question', 'Who closed the northern pier of Gullhaven?', []],
    ['not of the site', 'Subscribe to our newsletter and read more about Gullhaven harbour every day.', []],
  ])('%s', (_, text, expected) => {
    expect(statements(text).map(({ stance, quote }) => [stance, quote])).toEqual(expected);
  });

  test('quotes exactly what stands at its offsets, and shows source and cue in the context', () => {
    const text =
      'Rain fell on Gullhaven.\nEdda Lund, the harbour master, said on Tuesday that the pier “will stay closed until the pylons are mended” and denied the reports of a second crack.';
    for (const { quote, start, end, source, cue, context } of statements(text)) {
      expect(text.slice(start, end)).toBe(quote);
      expect(text.slice(context.start, context.end)).toBe(context.text);
      for (const span of [...source, ...cue]) {
        expect(span.start).toBeGreaterThanOrEqual(context.start);
        expect(span.end).toBeLessThanOrEqual(context.end);
      }
    }
  });
});
