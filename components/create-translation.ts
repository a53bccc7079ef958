import type { Translation } from './Translation.ts';

/** How messages are looked up; `browser.i18n.getMessage` fits. An unknown key gives an empty string. */
export type GetMessage = (key: string, substitutions?: string[]) => string;

/**
 * The translation that a message source stands for.
 *
 * Dates, numbers and plurals follow the language the messages are written in (their own `language` entry), so that an
 * English card in a French browser is English throughout; `uiLanguage` only chooses its region, e.g. `en-GB` over `en`.
 * A plural form that the language has but the file lacks falls back to `_other`.
 */
export function createTranslation(getMessage: GetMessage, uiLanguage: string): Translation {
  const written = getMessage('language') || 'en';
  const language = uiLanguage.split('-')[0] === written.split('-')[0] ? uiLanguage : written;
  const dates = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeZone: 'UTC' });
  const numbers = new Intl.NumberFormat(language);
  const lists = new Intl.ListFormat(language, { type: 'disjunction' });
  const percentages = new Intl.NumberFormat(language, { style: 'percent' });
  const plurals = new Intl.PluralRules(language);
  const direction = getMessage('direction') === 'rtl' ? 'rtl' : 'ltr';
  // Words from left to right within a sentence from right to left would drag its marks along (UAX #9, isolates).
  const apart = (words: string) => (direction === 'rtl' ? `\u2068${words}\u2069` : words);
  return {
    language,
    direction,
    t: (key, ...substitutions) => getMessage(key, substitutions.map(apart)),
    quoted: (text) => getMessage('quoted', [text]),
    plural: (stem, count) => {
      const shown = [numbers.format(count)];
      return getMessage(`${stem}_${plurals.select(count)}`, shown) || getMessage(`${stem}_other`, shown);
    },
    day: (date) => dates.format(new Date(date)),
    days: ({ from, to }) => dates.formatRange(new Date(from), new Date(to)),
    list: (items) => lists.format(items),
    number: (count) => numbers.format(count),
    percent: (share) => percentages.format(share),
  };
}
