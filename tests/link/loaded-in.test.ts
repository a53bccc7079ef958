import { expect, test } from 'vitest';
import { findLoadedWords, indexLoadedWords } from '#lib/attribution/loaded-words.ts';
import { read } from '#lib/attribution/reading.ts';
import { shippedLoadedWords, shippedModel } from '#lib/cli/build/load-model.ts';
import { loadedIn } from '#lib/link/loaded-in.ts';

const index = indexLoadedWords(await shippedLoadedWords());
const model = await shippedModel();

test.each([
  ['The council made a |blatant attempt to close the pier|.', ['blatant'], ['blatant']],
  ['The |separatists closed the pier| and blatantly lied.', ['separatists'], []],
  ['The council denied the |alleged massacre on the pier|.', ['alleged', 'massacre'], []],
  ['The |council closed the pier|.', [], []],
])('%s', (marked, loaded, omissible) => {
  const [before = '', quote = ''] = marked.split('|');
  const text = marked.replaceAll('|', '');
  const span = { start: before.length, end: before.length + quote.length };
  const found = loadedIn(read(text, model), findLoadedWords(text, index), span);
  const words = (spans: { start: number; end: number }[]) =>
    spans.map(({ start, end }) => text.slice(start, end));
  expect(words(found.loaded)).toEqual(loaded);
  expect(words(found.omissible)).toEqual(omissible);
});
