import { expect, test } from 'vitest';
import { eventEntities } from '#lib/link/event-entities.ts';
import { neutralStatement } from '#lib/link/neutral-statement.ts';
import { readStatements } from '#lib/link/read-statements.ts';
import type { Stance } from '#lib/model/claim.ts';
import { record, statement } from './fixture.ts';

test.each<[string, [Stance, Stance], string]>([
  ['in an outlet’s own voice', ['asserts', 'attributes'], 'The pier of Gullhaven was unsafe.'],
  ['as somebody says it', ['attributes', 'attributes'], 'Edda Lund: The pier of Gullhaven was unsafe.'],
  ['not as said by whoever denies it', ['denies', 'attributes'], 'The pier of Gullhaven was unsafe.'],
])('%s', (_, stances, expected) => {
  const records = stances.map((stance, i) =>
    record(`post${i}-1`, '2030-05-02', [], {
      statements: [statement('the pier of Gullhaven was unsafe', 0, { stance })],
    }),
  );
  const members = readStatements(records, eventEntities(records));
  expect(neutralStatement(members, 'Edda Lund')).toBe(expected);
});

test.each([
  ['Lund, who is 46, said', 'Lund: The pier was unsafe in the storm.', 'the pier was unsafe in the storm'],
  ['Lund', 'Lund called the pier unsafe in the storm.', 'Lund called the pier unsafe in the storm'],
  ['Lund', 'Lund called the pier ‘unsafe in the storm.’', 'Lund called the pier ‘unsafe in the storm.’'],
])('begins with who says it, and says that once: %s', (before, expected, quote) => {
  const text = quote.startsWith(before) ? quote : `${before} ${quote}`;
  const start = text.indexOf(quote);
  const end = start + quote.length;
  const source = [{ start: 0, end: before.replace(/ said$/, '').length }];
  const records = ['post', 'herald'].map((outlet) =>
    record(`${outlet}-1`, '2030-05-02', [], {
      statements: [
        statement(quote, start, { stance: 'attributes', source, context: { start: 0, end, text } }),
      ],
    }),
  );
  expect(neutralStatement(readStatements(records, eventEntities(records)), undefined)).toBe(expected);
});

test.each([
  ['one', ['Denmark', 'Denmark'], 'the pier was unsafe', 'Denmark: The pier was unsafe.'],
  ['one known', ['Denmark', undefined], 'the pier was unsafe', 'Denmark: The pier was unsafe.'],
  ['several', ['Denmark', 'Norway'], 'the pier was unsafe', 'The pier was unsafe.'],
  ['several, of themselves', ['Denmark', 'Norway'], 'we saw the pier fall', 'Denmark: We saw the pier fall.'],
])('names who says it where it is %s', (_, speakers, quote, expected) => {
  const records = speakers.map((speaker, i) => {
    const text = `${speaker ?? 'Somebody'} said ${quote}`;
    const source = speaker ? [{ start: 0, end: speaker.length }] : [];
    const said = statement(quote, text.indexOf(quote), {
      stance: 'attributes',
      source,
      context: { start: 0, end: text.length, text },
    });
    return record(`post${i}-1`, '2030-05-02', [], { statements: [speaker ? { ...said, speaker } : said] });
  });
  expect(neutralStatement(readStatements(records, eventEntities(records)), undefined)).toBe(expected);
});
