import browser from 'webextension-polyfill';
import type { Language, Settings } from '#lib/model/settings.ts';
import { createTranslation } from '../../components/create-translation.ts';
import { lookUpIn, type Messages } from '../../components/message-file.ts';
import type { Translation } from '../../components/Translation.ts';

/**
 * The translation the reader chose: the browser's, or that of the messages which `read` brings. The browser itself knows only
 * its own language.
 */
export async function translationFor(
  language: Settings['language'],
  read: (language: Language) => Promise<Messages>,
): Promise<Translation> {
  const get = language === 'auto' ? browser.i18n.getMessage : lookUpIn(await read(language));
  return createTranslation(get, browser.i18n.getUILanguage());
}
