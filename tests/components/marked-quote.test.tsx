// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { MarkedQuote } from '../../components/MarkedQuote.tsx';
import { row, spanOf } from './fixture.ts';
import { show, texts } from './show.tsx';

const text = 'Then the rebels’ so-called council said the bridge was shut. More later.';
const quoted = {
  ...row('Island Daily', 'doubts', text),
  url: 'https://island.example/bridge',
  quote: spanOf(text, 'so-called council said the bridge was shut.'),
  source: [spanOf(text, 'the rebels’ so-called council')],
  cue: [spanOf(text, 'said')],
  loaded: [spanOf(text, 'so-called'), spanOf(text, 'rebels')],
};

test('a quotation stays verbatim, whatever is marked in it', () => {
  const quote = show(<MarkedQuote row={quoted} />).querySelector('blockquote');
  expect(quote?.textContent).toBe(text);
  expect(quote?.lang).toBe('en');
  expect(quote?.cite).toBe('https://island.example/bridge');
});

test.each([
  ['source', ['the', 'rebels', '’', 'so-called', 'council']],
  ['cue', ['said']],
  ['loaded', ['rebels', 'so-called']],
  ['context', ['Then', 'the', 'rebels', '’', 'More later.']],
])('%s', (layer, marked) => {
  const shown = texts(show(<MarkedQuote row={quoted} />), `.${layer}`).filter((part) => part !== '');
  expect(shown).toEqual(marked);
});

test('a loaded word is announced once where another mark cuts it in two', () => {
  const cut = { ...quoted, source: [spanOf(text, 'so-')], loaded: [spanOf(text, 'so-called')] };
  const shown = show(<MarkedQuote row={cut} />);
  expect(texts(shown, '.loaded')).toEqual(['so-', 'called']);
  expect(texts(shown, '[data-before]')).toEqual(['so-']);
  expect(texts(shown, '[data-after]')).toEqual(['called']);
});
