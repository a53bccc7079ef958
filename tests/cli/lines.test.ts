import { expect, test } from 'vitest';
import { lines } from '#lib/cli/build/lines.ts';

async function* chunks(parts: string[]): AsyncGenerator<Uint8Array> {
  for (const part of parts) yield new TextEncoder().encode(part);
}

test.each([
  ['lines over several chunks', ['a', 'b\nc', '\n'], ['ab', 'c']],
  ['a last line without an end', ['a\nb'], ['a', 'b']],
  ['empty lines', ['\n\na\n'], ['', '', 'a']],
  ['nothing', [], []],
  [
    'a line of 34 MB between others',
    ['a\n', ...Array<string>(34).fill('x'.repeat(1e6)), '\nb\n'],
    ['a', undefined, 'b'],
  ],
])('%s', async (_, parts, expected) => {
  const found = [];
  for await (const line of lines(chunks(parts))) found.push(line);
  expect(found.map(({ text }) => text)).toEqual(expected);
  expect(found.map(({ number }) => number)).toEqual(expected.map((_each, i) => i + 1));
});
