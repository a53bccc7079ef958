import { expect, test } from 'vitest';
import { quotations } from '#lib/attribution/quotations.ts';
import { tokenize } from '#lib/attribution/token.ts';

test.each([
  ['curly', 'She said “we left” today', ['“we left”']],
  ['straight', 'She said "we left" today', ['"we left"']],
  ['angled', 'Il dit «nous partons» hier', ['«nous partons»']],
  ['low and high', 'Er sagte „wir gehen“ heute', ['„wir gehen“']],
  ['single', 'He called it ‘a lie’ again', ['‘a lie’']],
  ['nested marks belong to the outer one', '“He said ‘no’ to us,” she said', ['“He said ‘no’ to us,”']],
  ['an apostrophe opens nothing', 'the separatists’ claims weren’t new', []],
  ['a mark that is never closed ends with its paragraph', '“We left\nThey stayed', ['“We left']],
  [
    'each paragraph of a long quotation',
    '“First part.\n“Second part,” he said',
    ['“First part.', '“Second part,”'],
  ],
  ['reversed angled', 'Er sagte »wir gehen« heute', ['»wir gehen«']],
  ['spaced angled', 'Il a dit « nous partons » hier', ['« nous partons »']],
  ['low and low', 'Zij zei „wij gaan” vandaag', ['„wij gaan”']],
  ['high and high', 'Hon sade ”vi går” idag', ['”vi går”']],
  ['corners', '彼は「行く」と言った', ['「行く」']],
  ['white corners within corners', '彼は「『行く』と聞いた」と言った', ['「『行く』と聞いた」']],
  ['single angled', 'Er sagte ‹wir gehen› heute', ['‹wir gehen›']],
  ['two apostrophes for a mark', "She said ''we left'' today", ["''we left''"]],
  ['British marks, with others within', '‘He said “no” to us,’ she said', ['‘He said “no” to us,’']],
  ['angled marks with low ones within', '«Il a dit „non“ hier», dit-elle', ['«Il a dit „non“ hier»']],
  ['an apostrophe within single marks', '‘We don’t know,’ she said', ['‘We don’t know,’']],
  [
    'angled marks over two paragraphs',
    '«Première partie.\n«Deuxième partie», dit-il',
    ['«Première partie.', '«Deuxième partie»'],
  ],
])('%s', (_, text, expected) => {
  const tokens = tokenize(text);
  const { inside, open } = quotations(text, tokens);
  const found = tokens.flatMap((token, i) => {
    if (open[i] !== i) return [];
    let last = i;
    while (inside[last + 1] === 1 && open[last + 1] === i) last++;
    return [text.slice(token.start, tokens[last]?.end)];
  });
  expect(found).toEqual(expected);
});
