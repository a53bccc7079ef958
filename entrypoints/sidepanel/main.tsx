import { render } from 'preact';
import { copyText } from '#lib/page/copy-text.ts';
import { CopyProvider } from '../../components/Copying.ts';
import { ReaderLanguage } from '../language/ReaderLanguage.tsx';
import { PanelApp } from './PanelApp.tsx';

render(
  <ReaderLanguage title="extensionName">
    <CopyProvider value={(text) => copyText(document, text)}>
      <PanelApp />
    </CopyProvider>
  </ReaderLanguage>,
  document.body,
);
