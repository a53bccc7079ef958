import { render } from 'preact';
import { ReaderLanguage } from '../language/ReaderLanguage.tsx';
import { DeskLine } from './desk-line.ts';
import { LibraryApp } from './LibraryApp.tsx';

const line = new DeskLine(new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' }));

render(
  <ReaderLanguage title="libraryPageTitle">
    <LibraryApp line={line} />
  </ReaderLanguage>,
  document.body,
);
