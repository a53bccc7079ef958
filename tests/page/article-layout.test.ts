// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest';
import { ArticleLayout } from '#lib/page/article-layout.ts';
import { PageText } from '#lib/page/page-text.ts';

const LONG = 'A paragraph of the article itself, long enough to be told from a caption or from any teaser.';

beforeEach(() => {
  vi.spyOn(Element.prototype, 'checkVisibility').mockReturnValue(true);
});

const pages: { name: string; html: string; read: string[] }[] = [
  {
    name: 'what stands beside the article',
    html: `<main><p>${LONG}</p><aside><p>Aside.</p></aside></main><section id="comments"><p>Comment.</p></section><footer>Foot</footer>`,
    read: [LONG],
  },
  {
    name: 'teasers within the article',
    html: `<article><p>${LONG}</p><div class="related-articles"><p>Related.</p></div><p>${LONG}</p></article>`,
    read: [LONG, LONG],
  },
  {
    name: 'a name for what holds the article too says nothing',
    html: `<div class="page with-sidebar sidebar"><div class="body"><p>${LONG}</p></div></div>`,
    read: [LONG],
  },
  {
    name: 'words that only contain such a name say nothing',
    html: `<article><p>${LONG}</p><div class="commentary"><p>Words.</p></div></article>`,
    read: [LONG, 'Words.'],
  },
  {
    name: 'the foot of a quotation says who said it',
    html: `<article><p>${LONG}</p><blockquote>Words.<footer>Somebody</footer></blockquote></article>`,
    read: [LONG, 'Words.', 'Somebody'],
  },
  {
    name: 'without an article all is read',
    html: '<h1>Title</h1><aside>Aside.</aside>',
    read: ['Title', 'Aside.'],
  },
];

test.each(pages)('$name', ({ html, read }) => {
  document.body.innerHTML = html;
  const layout = new ArticleLayout(document);
  layout.survey();
  expect(new PageText(document.body, layout).blocks.map(({ text }) => text)).toEqual(read);
});
