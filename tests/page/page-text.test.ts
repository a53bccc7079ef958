// @vitest-environment happy-dom
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { PageText } from '#lib/page/page-text.ts';

const longLine = `${'word '.repeat(30)}end`;

const pages: { name: string; html: string; blocks: string[] }[] = [
  { name: 'paragraphs', html: '<p>One.</p><p>Two.</p>', blocks: ['One.', 'Two.'] },
  {
    name: 'inline elements join',
    html: '<p>The <b>Krem</b>lin <a href="/">said</a>.</p>',
    blocks: ['The Kremlin said.'],
  },
  {
    name: 'white space collapses',
    html: '<p>\n  One\n\t two <i> three</i>\n</p>',
    blocks: ['One two three'],
  },
  {
    name: 'single spaces at the ends of nodes join words, once',
    html: '<p> <b>One </b> <i> two</i> three </p>',
    blocks: ['One two three'],
  },
  { name: 'U+00A0 is kept', html: '<p>7,000&nbsp;troops</p>', blocks: ['7,000\u00a0troops'] },
  {
    name: 'text around a nested block',
    html: '<div>Before<p>Inside</p>after</div>',
    blocks: ['Before', 'Inside', 'after'],
  },
  { name: 'one line break is a space', html: '<p>One<br>two</p>', blocks: ['One two'] },
  {
    name: 'two line breaks split',
    html: '<p>One<br> <br>two<br><br><br>three</p>',
    blocks: ['One', 'two', 'three'],
  },
  { name: 'wbr joins', html: '<p>Stanytsia<wbr>Luhanska</p>', blocks: ['StanytsiaLuhanska'] },
  {
    name: 'list items and cells',
    html: '<ul><li>a</li><li>b</li></ul><table><tr><td>c</td><td>d</td></tr></table>',
    blocks: ['a', 'b', 'c', 'd'],
  },
  {
    name: 'preformatted text splits at empty lines',
    html: '<pre>One\nline.\n\nTwo.</pre>',
    blocks: ['One line.', 'Two.'],
  },
  {
    name: 'a very long preformatted line is a paragraph',
    html: `<pre>${longLine}\nTwo.</pre>`,
    blocks: [longLine, 'Two.'],
  },
  { name: 'comments', html: '<p>One<!-- no --> two</p>', blocks: ['One two'] },
  { name: 'nothing to read', html: '<p> \n </p><div></div>', blocks: [] },
  {
    name: 'scripts and styles',
    html: '<script>a()</script><style>b</style><noscript>c</noscript><template>d</template><p>e</p>',
    blocks: ['e'],
  },
  {
    name: 'fields',
    html: '<p>a<textarea>b</textarea><input value="c"><select><option>d</option></select></p>',
    blocks: ['a'],
  },
  {
    name: 'editors',
    html: '<div contenteditable>a</div><div contenteditable="plaintext-only"><p>b</p></div><div role="textbox">c</div><div contenteditable="false">d</div>',
    blocks: ['d'],
  },
  { name: 'code', html: '<p>Run <code>rm</code> now</p><pre><code>x</code></pre>', blocks: ['Run now'] },
  {
    name: 'hidden text',
    html: '<p hidden>a</p><p aria-hidden="true">b</p><p aria-hidden="false">c</p>',
    blocks: ['c'],
  },
  {
    name: 'menus and buttons',
    html: '<nav>Russia</nav><div role="navigation">NATO</div><button>Share</button><p>a</p>',
    blocks: ['a'],
  },
  { name: 'our own card', html: '<second-source-card>card</second-source-card><p>a</p>', blocks: ['a'] },
];

/** The same pages in a browser-like document and in the one that the command line uses. */
const documents: [string, (html: string) => Element][] = [
  ['happy-dom', (html) => new DOMParser().parseFromString(`<body>${html}</body>`, 'text/html').body],
  ['linkedom', (html) => parseHTML(`<!doctype html><html><body>${html}</body></html>`).document.body],
];

describe.each(documents)('%s', (_, body) => {
  test.each(pages)('$name', ({ html, blocks }) => {
    const text = new PageText(body(html));
    expect(text.blocks.map((block) => block.text)).toEqual(blocks);
    expect(text.text).toBe(blocks.join('\n'));
  });
});

test('what the page does not show is left out, with all it holds', () => {
  document.body.innerHTML = '<p>shown</p><div class="off"><p>not shown</p></div>';
  const text = new PageText(document.body, { visible: (element) => !element.classList.contains('off') });
  expect(text.text).toBe('shown');
});

test('what the page lays out as a block is one', () => {
  document.body.innerHTML = '<p>one<span class="block">two</span>three</p>';
  const text = new PageText(document.body, {
    block: (element) => element.localName === 'p' || element.className === 'block',
  });
  expect(text.blocks.map((block) => block.text)).toEqual(['one', 'two', 'three']);
});

test('what stands in links is counted', () => {
  document.body.innerHTML =
    '<p>The <a href="/">Krem<b>lin</b></a> <a name="x">said</a>.</p><a href="/">All</a>';
  expect(new PageText(document.body).blocks.map(({ linked }) => linked)).toEqual([7, 3]);
});

test('each character leads back to its node', () => {
  document.body.innerHTML = '<p> One  <b>two </b>\n three</p>';
  const [block] = new PageText(document.body).blocks;
  for (const { node, offset, start, length } of block?.pieces ?? [])
    expect(node.data.slice(offset, offset + length).replace(/\s/g, ' ')).toBe(
      block?.text.slice(start, start + length),
    );
  expect(block?.pieces.reduce((all, { length }) => all + length, 0)).toBe(block?.text.length);
});
