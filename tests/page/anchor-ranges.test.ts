import { Window } from 'happy-dom';
import { describe, expect, test } from 'vitest';
import { rangesOfSpan, spanOfRange } from '#lib/page/anchor-ranges.ts';
import { PageText } from '#lib/page/page-text.ts';

// Not linkedom: it compares the positions of nodes with different parents wrong.
const { document } = new Window();
document.body.innerHTML = `
  <h1 id="title">Dockers  walk out</h1>
  <p id="first">The <em id="em">port</em> stood<br>still.</p>
  <p><button id="button">Share</button></p>
  <p id="last">Ships waited.</p>`;
const body = document.body as unknown as HTMLElement;
const page = new PageText(body);

const element = (id: string) => {
  const found = body.querySelector(`#${id}`);
  if (!found) throw new Error(id);
  return found;
};
const text = (id: string, nth = 0) => {
  const node = element(id).childNodes[nth];
  if (!node) throw new Error(id);
  return node;
};
const range = (startContainer: Node, startOffset: number, endContainer: Node, endOffset: number) => ({
  startContainer,
  startOffset,
  endContainer,
  endOffset,
});

test.each<[string, StaticRangeInit, string | undefined]>([
  ['within a text', range(text('last'), 6, text('last'), 12), 'waited'],
  ['over an inline element', range(text('first'), 0, text('first', 2), 6), 'The port stood'],
  ['over a line break', range(text('em'), 2, text('first', 4), 6), 'rt stood still.'],
  ['where white space is collapsed', range(text('title'), 4, text('title'), 13), 'ers walk'],
  ['with white space at its ends', range(text('title'), 7, text('first'), 4), 'walk out\nThe'],
  ['over blocks', range(text('title'), 14, text('last'), 5), 'out\nThe port stood still.\nShips'],
  ['from element to element', range(element('first'), 1, element('first'), 2), 'port'],
  ['of the whole page', range(body, 0, body, body.childNodes.length), page.text],
  ['of nothing', range(text('last'), 3, text('last'), 3), undefined],
  ['of white space', range(text('first'), 3, text('first'), 4), undefined],
  ['of what is never read', range(element('button'), 0, element('button'), 1), undefined],
])('a selection %s', (_, selected, words) => {
  const span = spanOfRange(page, selected);
  expect(span && page.text.slice(span.start, span.end)).toBe(words);
});

describe('the way back', () => {
  /** The words of a range within one text node each; a line break element holds none. */
  const wordsOf = ({ startContainer, startOffset, endContainer, endOffset }: StaticRangeInit) =>
    startContainer === endContainer ? startContainer.textContent?.slice(startOffset, endOffset) : '…';

  test.each([
    ['waited', ['waited']],
    ['out\nThe', ['out', 'The']],
    ['still.\nShips', ['still.', 'Ships']],
    ['The port', ['…']],
  ])('%j is in %j', (words, expected) => {
    const start = page.text.indexOf(words);
    expect(rangesOfSpan(page, { start, end: start + words.length }).map(wordsOf)).toEqual(expected);
  });

  test('leads to the span that it came from', () => {
    for (let start = 0; start < page.text.length; start++) {
      for (let end = start + 1; end <= page.text.length; end++) {
        if (page.text.slice(start, end) !== page.text.slice(start, end).trim()) continue;
        const ranges = rangesOfSpan(page, { start, end });
        const [first, last] = [ranges[0], ranges.at(-1)];
        if (!first || !last) throw new Error(`${start} ${end}`);
        expect(
          spanOfRange(page, {
            ...last,
            startContainer: first.startContainer,
            startOffset: first.startOffset,
          }),
        ).toEqual({ start, end });
      }
    }
  });
});

describe('a shadow root', () => {
  const { document: shady } = new Window();
  shady.body.innerHTML = '<p id="before">Before it.</p><a-story></a-story><p id="after">After it.</p>';
  const host = shady.querySelector('a-story');
  const root = host?.attachShadow({ mode: 'open' });
  if (root) root.innerHTML = '<p>Ships waited</p><p>in vain.</p>';
  const text = new PageText(shady.body as unknown as HTMLElement);
  const inside = [...(root?.querySelectorAll('p') ?? [])].map((p) => p.firstChild) as unknown as Node[];
  const outside = ['before', 'after'].map((id) => shady.getElementById(id)?.firstChild) as unknown as Node[];

  test.each<[string, number, Node[], number, Node[], string]>([
    ['within it', 0, inside.slice(0, 1), 5, inside.slice(0, 1), 'Ships'],
    ['over its blocks', 6, inside.slice(0, 1), 2, inside.slice(1), 'waited\nin'],
    ['into it', 7, outside.slice(0, 1), 5, inside.slice(0, 1), 'it.\nShips'],
    ['out of it', 3, inside.slice(1), 5, outside.slice(1), 'vain.\nAfter'],
    ['over all of it', 7, outside.slice(0, 1), 5, outside.slice(1), 'it.\nShips waited\nin vain.\nAfter'],
  ])('is selected %s', (_, startOffset, [startContainer], endOffset, [endContainer], words) => {
    if (!startContainer || !endContainer) throw new Error('The page lacks a text.');
    const span = spanOfRange(text, { startContainer, startOffset, endContainer, endOffset });
    expect(span && text.text.slice(span.start, span.end)).toBe(words);
  });
});
