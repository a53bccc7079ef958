import { expect, test } from 'vitest';
import { isEnglish } from '#lib/attribution/english.ts';
import { tokenize } from '#lib/attribution/token.ts';

test.each([
  ['The minister said on Monday that the bridge was safe and would stay open to all who use it.', true],
  ['Mayor denies claims', true],
  [
    'Der Minister sagte am Montag, die Brücke sei sicher und bleibe für alle offen, die sie nutzen wollen.',
    false,
  ],
  [
    'Le ministre a déclaré lundi que le pont était sûr et resterait ouvert à tous ceux qui en ont besoin.',
    false,
  ],
  ['Министр заявил в понедельник, что мост безопасен.', false],
  ['7,000 … —', false],
])('%s: %s', (text, expected) => {
  expect(isEnglish(tokenize(text))).toBe(expected);
});
