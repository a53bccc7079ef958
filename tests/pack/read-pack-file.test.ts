import { describe, expect, test } from 'vitest';
import {
  checkPackLength,
  DamagedPackFileError,
  LongPackFileError,
  NewerPackFileError,
  readPackFile,
  UnknownPackFileError,
} from '#lib/pack/read-pack-file.ts';
import { fixturePack } from './fixture.ts';

const pack = fixturePack();
const changed = (some: object) => JSON.stringify({ ...pack, ...some });
const [first] = pack.articles;

describe('a file that somebody chose', () => {
  test('that is a pack is read', () => {
    expect(readPackFile(JSON.stringify(pack))).toEqual(pack);
  });

  test.each([
    ['empty', '', UnknownPackFileError, 'not JSON'],
    ['cut short', JSON.stringify(pack).slice(0, -100), UnknownPackFileError, 'cut short'],
    ['other JSON', '{"format":"else"}', UnknownPackFileError, 'not a knowledge pack'],
    ['null', 'null', UnknownPackFileError, 'not a knowledge pack'],
    ['of a later version', changed({ version: 2 }), NewerPackFileError, 'newer Second Source'],
    ['with a key too many', changed({ script: 1 }), DamagedPackFileError, 'unknown key "script"'],
    ['with a title like a book', changed({ title: 'x'.repeat(1001) }), DamagedPackFileError, 'At title'],
    [
      'with a link that runs a script',
      changed({ articles: [{ ...first, url: 'javascript:alert(1)' }] }),
      DamagedPackFileError,
      'articles[0].url',
    ],
    [
      'with a quotation cut from nowhere',
      changed({
        claims: pack.claims.map((claim) => ({
          ...claim,
          appearances: claim.appearances.map((each) => ({ ...each, end: each.end + 1 })),
        })),
      }),
      DamagedPackFileError,
      'claims[0]',
    ],
    [
      'with an id twice',
      changed({ outlets: [...pack.outlets, ...pack.outlets] }),
      DamagedPackFileError,
      'taken',
    ],
    [
      'with proto',
      JSON.stringify(pack).replace('{', '{"__proto__":{"a":1},'),
      DamagedPackFileError,
      '__proto__',
    ],
  ])('is refused where it is %s', (_, text, type, told) => {
    expect(() => readPackFile(text)).toThrow(type);
    expect(() => readPackFile(text)).toThrow(told);
  });

  test('is refused unread where it is too long', () => {
    checkPackLength(32 * 2 ** 20);
    expect(() => checkPackLength(32 * 2 ** 20 + 1)).toThrow(LongPackFileError);
  });
});
