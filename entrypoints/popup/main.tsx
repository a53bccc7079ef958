import { render } from 'preact';
import browser from 'webextension-polyfill';
import { createTranslation } from '../../components/create-translation.ts';
import { TranslationProvider } from '../../components/Translation.ts';
import { PopupApp } from './PopupApp.tsx';

const translation = createTranslation(browser.i18n.getMessage, browser.i18n.getUILanguage());
document.documentElement.lang = translation.language;
document.documentElement.dir = translation.direction;

const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
render(
  <TranslationProvider value={translation}>
    <PopupApp tab={tab ?? {}} />
  </TranslationProvider>,
  document.body,
);
