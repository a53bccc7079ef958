import { render } from 'preact';
import { ReaderLanguage } from '../language/ReaderLanguage.tsx';
import { WelcomeApp } from './WelcomeApp.tsx';

render(
  <ReaderLanguage title="welcomeTitle">
    <WelcomeApp />
  </ReaderLanguage>,
  document.body,
);
