import { crc32 as byZlib } from 'node:zlib';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { crc32 } from '#lib/export/crc32.ts';

test('the check value of the standard', () => {
  expect(crc32(['1234', '56789'])).toBe('cbf43926');
});

test('is what zlib says of the same text in UTF-8', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(crc32([text])).toBe(byZlib(text).toString(16).padStart(8, '0'));
    }),
    { seed: 3 },
  );
});
