import { describe, expect, test } from 'vitest';
import { contextOf } from '#lib/pack/build/context-of.ts';
import { findAttribution } from '#lib/pack/build/find-attribution.ts';

/** A text with its quotation between « and », and the expected source and cue in [brackets] and {braces}. */
function read(marked: string) {
  const text = marked.replace(/[«»[\]{}]/g, '');
  const at = (sign: string) => marked.slice(0, marked.indexOf(sign)).replace(/[«»[\]{}]/g, '').length;
  const spans = (pattern: RegExp) =>
    Array.from(marked.matchAll(pattern), (match) => {
      const start = marked.slice(0, match.index).replace(/[«»[\]{}]/g, '').length;
      return { start, end: start + (match[1] ?? '').replace(/[«»]/g, '').length };
    });
  return {
    text,
    quote: { start: at('«'), end: at('»') },
    source: spans(/\[(.*?)\]/g),
    cue: spans(/\{(.*?)\}/g),
  };
}

// biome-ignore format: a table reads better with a case a line
describe('source and cue find their places together', () => {
  test.each([
    ['inside the quotation', '«[Holm] {said} it was over». Lund said no.'],
    ['before it', '[Holm] {said} that «it was over».'],
    ['after it', '«It was over», {said} [Holm]. Lund said no.'],
    ['the sentence’s own, not the next one’s', 'Holm said no. [Holm] {said} «it was over». Then Holm said more.'],
    ['the second of two sources in the quotation', '«the union accused Holm of greed, a charge that [Holm] {denied}»'],
    ['a cue outside, although the quoted words hold it too', '[Holm] {said} that the crews «have said for weeks what they want»'],
    ['its own sentence’s, although the next one has them closer together', '[Holm], for her part, {said} «it was over». Holm said more.'],
    ['the nearer of two like pairs in one sentence', 'While Holm said no and [Lund] {said} «it was over», Lund said little.'],
    ['the nearer of two pairs that are alike', 'Holm said no, but [Holm] {said} «it was over».'],
    ['in the paragraph before', '[Holm] {said} no.\n«It was over.»\nLund was there.'],
    ['the own paragraph before a nearer neighbour', 'The mayor, [Holm], a patient woman in a hurry, {said} that day: «It was over.»\nHolm said no.'],
    ['not as a piece of another word', 'Holmes saids much. [Holm] {said} «it was over».'],
    ['the same cue twice', '[Holm] {said} «boats, some of which Lund {said} were old, had left»'],
    ['the nearest cue, where no source is named', 'Some said no, and some {said} «it was over».'],
    ['a cue in two pieces', '[Holm] {responded} to Lund {by saying} «it was over».'],
  ])('%s', (_, marked) => {
    const { text, quote, source, cue } = read(marked);
    const words = (spans: typeof source) => spans.map(({ start, end }) => text.slice(start, end));
    expect(findAttribution(text, quote, { source: words(source), cue: words(cue) })).toEqual({ source, cue });
  });

  test.each([
    ['two paragraphs away', 'Holm spoke.\nIt rained.\n«It was over.»', 'Holm'],
    ['only inside another word', 'Holmes said «it was over».', 'Holm'],
    ['in another case', 'holm said «it was over».', 'Holm'],
  ])('what stands %s is not found', (_, marked, words) => {
    const { text, quote } = read(marked);
    expect(findAttribution(text, quote, { source: [words], cue: [] }).source).toEqual([undefined]);
  });
});

// biome-ignore format: a table reads better with a case a line
test.each([
  ['the whole sentence', 'It rained. Holm said «it was over» on Monday. Lund left.', 'Holm said it was over on Monday.'],
  ['both sentences of a quotation', 'It rained. He said: «It is over. Go» home. Lund left.', 'He said: It is over. Go home.'],
  ['abbreviations end no sentence', 'Then Mr. Lund of the U.S. Navy said «it was over».', 'Then Mr. Lund of the U.S. Navy said it was over.'],
  ['only its paragraph', 'It rained\n«It was over»\nLund left', 'It was over'],
  ['no boilerplate', 'GULL BAY — «It was over», Holm said. Photo: Quill', 'It was over, Holm said.'],
  ['no sentence too long for a card', `${'So it went, '.repeat(60)}and «it was over».`, 'it was over'],
])('the context holds %s', (_, marked, expected) => {
  const { text, quote } = read(marked);
  const boilerplate = ['GULL BAY —', 'Photo: Quill']
    .map((words) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length }))
    .filter(({ start }) => start >= 0);
  const context = contextOf(text, [quote], boilerplate);
  expect(context.text).toBe(expected);
  expect(text.slice(context.start, context.end)).toBe(expected);
});
