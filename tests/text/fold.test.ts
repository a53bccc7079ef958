import { expect, test } from 'vitest';
import { fold, IGNORED } from '#lib/text/fold.ts';

test.each([
  ['curly quotes', '“Kyiv’s”', '"kyiv\'s"'],
  ['no-break and thin spaces', 'in\u00a0March\u2009x', 'in march x'],
  ['dashes and hyphens', 'a–b—c‐d−e', 'a-b-c-d-e'],
  ['accents', 'Élysée Ługańsk İ', 'elysee lugansk i'],
  ['combining accents', 'e\u0301', `e${IGNORED}`],
  ['soft hyphens and joiners', 'sepa\u00adra\u200dtist', `sepa${IGNORED}ra${IGNORED}tist`],
  ['Cyrillic and Arabic', 'Зеленський روسيا', 'зеленськии روسيا'],
  ['a letter whose lower case is longer stays one unit', 'ﬁ', 'ﬁ'],
  ['astral characters and lone surrogates', '😀\ud800x', '😀\ud800x'],
])('folds %s', (_, text, folded) => {
  expect(fold(text)).toBe(folded);
});

test('one unit in is one unit out, whatever the unit', () => {
  const every = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code)).join('');
  expect(fold(every)).toHaveLength(every.length);
});
