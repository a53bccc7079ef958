import { render } from 'preact';
import { ReaderLanguage } from '../language/ReaderLanguage.tsx';
import { OptionsApp } from './OptionsApp.tsx';

render(
  <ReaderLanguage title="optionsTitle">
    <OptionsApp />
  </ReaderLanguage>,
  document.body,
);
