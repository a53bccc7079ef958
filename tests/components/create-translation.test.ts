import { describe, expect, test } from 'vitest';
import { createTranslation } from '../../components/create-translation.ts';

/** A made-up Polish file: it has the forms for one and few, but not for many. */
const polish: Readonly<Record<string, string>> = {
  language: 'pl',
  direction: 'ltr',
  outlets_one: '$1 redakcja',
  outlets_few: '$1 redakcje',
  outlets_other: '$1 redakcji',
  eventDay: 'Dnia $1',
};

function get(messages: Readonly<Record<string, string>>) {
  return (key: string, substitutions: string[] = []) =>
    (messages[key] ?? '').replace(/\$(\d)/g, (_, place) => substitutions[Number(place) - 1] ?? '');
}

describe('createTranslation', () => {
  test.each([
    [1, '1 redakcja'],
    [3, '3 redakcje'],
    [7, '7 redakcji'],
  ])('plural of %i, by the rules of the language the file is written in', (count, text) => {
    expect(createTranslation(get(polish), 'en-US').plural('outlets', count)).toBe(text);
  });

  test.each([
    ['en', 'en-GB', '4 Nov 2014'],
    ['en', 'en-US', 'Nov 4, 2014'],
    ['en', 'fr', 'Nov 4, 2014'],
    ['pl', 'en-US', '4 lis 2014'],
  ])('written in %s, browser in %s: %s', (language, ui, text) => {
    expect(createTranslation(get({ language }), ui).day('2014-11-04')).toBe(text);
  });

  test('substitutions', () => {
    expect(createTranslation(get(polish), 'pl').t('eventDay', '4 lis')).toBe('Dnia 4 lis');
  });

  test('substitutions are set apart in a language from right to left, but not in quotations that are copied', () => {
    const messages = { language: 'ar', direction: 'rtl', eventDay: 'في $1', quoted: '«$1»' };
    const { t, quoted } = createTranslation(get(messages), 'ar');
    expect(t('eventDay', 'Nov 4')).toBe('في \u2068Nov 4\u2069');
    expect(quoted('Nov 4')).toBe('«Nov 4»');
  });

  test.each([
    ['2022-02-17', '2022-02-17', /^17 Feb 2022$/],
    ['2022-02-15', '2022-02-17', /^15\s?–\s?17 Feb 2022$/],
  ])('days from %s to %s', (from, to, text) => {
    expect(createTranslation(get({ language: 'en' }), 'en-GB').days({ from, to })).toMatch(text);
  });
});
