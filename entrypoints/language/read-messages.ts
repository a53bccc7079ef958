import * as v from 'valibot';
import browser from 'webextension-polyfill';
import type { Language } from '#lib/model/settings.ts';
import type { Messages } from '../../components/message-file.ts';

const fileSchema = v.record(v.string(), v.object({ message: v.string() }));

/**
 * The messages of a language, from the file that came with the extension, over the English ones. For pages of the extension
 * and the background: a page of the web is not let at these files.
 */
export async function readMessages(language: Language): Promise<Messages> {
  const [english, chosen] = await Promise.all([messagesIn('en'), messagesIn(language)]);
  return { ...english, ...chosen };
}

async function messagesIn(language: Language): Promise<Messages> {
  const response = await fetch(browser.runtime.getURL(`/_locales/${language}/messages.json`));
  const file = v.parse(fileSchema, await response.json());
  return Object.fromEntries(Object.entries(file).map(([key, { message }]) => [key, message]));
}
