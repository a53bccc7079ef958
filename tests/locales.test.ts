import { readdirSync, readFileSync } from 'node:fs';
import { safeParse } from 'valibot';
import { describe, expect, test } from 'vitest';
import { settingsSchema } from '#lib/store/settings-schema.ts';
import { sampleQuote } from '../components/welcome/sample-quote.ts';

type Messages = Record<string, { message: string }>;

const FOLDER = 'assets/public/_locales';
const LANGUAGES = readdirSync(FOLDER);
const FORM = /_(zero|one|two|few|many|other)$/;

function read(language: string): Messages {
  return JSON.parse(readFileSync(`${FOLDER}/${language}/messages.json`, 'utf8'));
}

const english = read('en');
const stems = new Set(Object.keys(english).flatMap((key) => (FORM.test(key) ? key.replace(FORM, '') : [])));

/** The forms that whole numbers take in a language, and `other`, which stands in for any. */
function formsOf(language: string): Set<string> {
  const rules = new Intl.PluralRules(language);
  return new Set([...Array.from({ length: 201 }, (_, count) => rules.select(count)), 'other']);
}

function keysOf(language: string): string[] {
  const single = Object.keys(english).filter((key) => !FORM.test(key));
  const plural = [...stems].flatMap((stem) => [...formsOf(language)].map((form) => `${stem}_${form}`));
  return [...single, ...plural].sort();
}

function places(message: string): string[] {
  return [...new Set(message.match(/\$\d/g))].sort();
}

test('the languages are those that the reader may choose', () => {
  expect(LANGUAGES).toEqual(['ar', 'de', 'en', 'es', 'fr', 'uk']);
  for (const language of LANGUAGES) {
    const read = safeParse(settingsSchema, { sitesOff: [], language });
    expect(read.success && read.output.language).toBe(language);
  }
});

describe.each(LANGUAGES)('the messages in %s', (language) => {
  const messages = read(language);
  const message = (key: string) => messages[key]?.message ?? '';

  test('none is missing, none is left over, and plurals have just the forms of the language', () => {
    expect(Object.keys(messages).sort()).toEqual(keysOf(language));
  });

  test('none is empty, and each has the places of the English one', () => {
    const wrong = Object.entries(messages).filter(([key, { message }]) => {
      const model = english[key] ?? english[key.replace(FORM, '_other')];
      // "One" and "two" may be words.
      const isInWords = /_(zero|one|two)$/.test(key) && places(message).length === 0;
      const isSame = String(places(message)) === String(places(model?.message ?? ''));
      return message === '' || message.trim() !== message || !(isSame || isInWords);
    });
    expect(wrong).toEqual([]);
  });

  test('says which language it is, and which way it runs', () => {
    expect(message('language')).toBe(language);
    expect(message('direction')).toBe(new Set(['ar', 'he', 'fa', 'ur']).has(language) ? 'rtl' : 'ltr');
  });

  test('its description fits into the stores', () => {
    expect(message('extensionDescription').length).toBeLessThanOrEqual(132);
  });

  test('its example shows what it tells of', () => {
    const herald = sampleQuote(message('sampleQuoteHerald'));
    const mail = sampleQuote(message('sampleQuoteMail'));
    const radio = sampleQuote(message('sampleQuoteRadio'));
    expect(message('sampleClaim').toLocaleLowerCase()).toContain(
      message('sampleTermHere').toLocaleLowerCase(),
    );
    expect(herald.text).toContain(message('sampleTermHerald'));
    expect(mail.loaded.map(({ start, end }) => mail.text.slice(start, end))).toEqual([
      message('sampleTermMail'),
    ]);
    for (const { source, cue } of [herald, radio]) {
      expect(source.length).toBe(1);
      expect(cue.length).toBeGreaterThanOrEqual(1);
    }
  });
});
