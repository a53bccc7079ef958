import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Days } from '#lib/model/claim.ts';
import type messages from '../assets/public/_locales/en/messages.json';

/** A key of the message file; the English file is the one that must have them all. */
export type MessageKey = keyof typeof messages;

/** The stem of a message that depends on a number: `outlets` for `outlets_one`, `outlets_other`, and so on. */
export type PluralKey = MessageKey extends infer Key
  ? Key extends `${infer Stem}_other`
    ? Stem
    : never
  : never;

/** The words, dates and numbers of the reader's language. */
export interface Translation {
  /** BCP 47 tag for dates, numbers and `lang`. */
  language: string;
  direction: 'ltr' | 'rtl';
  /** The message, with `$1`… replaced by the substitutions in order; to be shown, for it may hold marks of direction. */
  t(key: MessageKey, ...substitutions: string[]): string;
  /** A text in the language's quotation marks, and nothing else added: for what leaves the page. */
  quoted(text: string): string;
  /** The message for this number, which is its `$1`. */
  plural(stem: PluralKey, count: number): string;
  /** A day, given as `YYYY-MM-DD`. */
  day(date: string): string;
  /** A day or a range of days; a single day where both ends are the same. */
  days(range: Days): string;
  /** Several things, any of them: "a, b or c". */
  list(items: readonly string[]): string;
  /** A whole number. */
  number(count: number): string;
  /** A share between 0 and 1 as a percentage. */
  percent(share: number): string;
}

const Context = createContext<Translation | null>(null);

/** Gives every component inside it the reader's language: `<TranslationProvider value={…}>`. */
export const TranslationProvider = Context.Provider;

/** The reader's language; throws where no `TranslationProvider` stands around the component. */
export function useTranslation(): Translation {
  const translation = useContext(Context);
  if (!translation) throw new Error('No translation here: put a TranslationProvider around the component.');
  return translation;
}
