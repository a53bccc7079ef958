import { render } from 'preact';
import browser from 'webextension-polyfill';
import { ReaderLanguage } from '../language/ReaderLanguage.tsx';
import { PopupApp } from './PopupApp.tsx';

const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
render(
  <ReaderLanguage title="extensionName">
    <PopupApp tab={tab ?? {}} />
  </ReaderLanguage>,
  document.body,
);
