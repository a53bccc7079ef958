import { isBlockByLayout } from './block-elements.ts';
import { isVisible } from './is-visible.ts';
import type { Layout } from './read-blocks.ts';

/** A paragraph shorter than this says nothing about where the article is; captions and teasers are that short. */
const PARAGRAPH = 80;

/** What pages call the parts that stand beside an article: other readers' words, other articles, requests. */
const BESIDE =
  /(?:^|[\s_-])(?:comments?|disqus|related|recommend(?:ed|ations?)|recirc|most-?(?:read|popular|viewed)|trending|newsletter|promos?|teasers?|sidebar|outbrain|taboola|breadcrumbs?|cookies?|consent|sharing|share-?(?:bar|tools|buttons?)|footer|read-?more-?list|more-?(?:stories|news))(?:$|[\s_-])/i;

const ROLES = ['complementary', 'contentinfo'];

/**
 * The layout of a page in a browser, which leaves out what stands beside the article: comments, teasers, footers.
 *
 * Names alone decide, and never about an element that holds the article itself. Where no article is found, all is read.
 */
export class ArticleLayout implements Layout {
  readonly #document: Document;
  #core: Element | undefined;

  constructor(document: Document) {
    this.#document = document;
  }

  /** Looks where the article is; to be called before the page is read as a whole. */
  survey(): void {
    this.#core = articleCore(this.#document);
  }

  readonly visible = (element: Element): boolean => !this.#isBeside(element) && isVisible(element);

  readonly block = isBlockByLayout;

  #isBeside(element: Element): boolean {
    if (!this.#core || !isNamedBeside(element)) return false;
    return !element.contains(this.#core);
  }
}

/** The element that holds most of a page's paragraphs, directly or one level deeper; nothing where there are none. */
export function articleCore(document: ParentNode): Element | undefined {
  const held = new Map<Element, number>();
  for (const paragraph of document.querySelectorAll('p')) {
    const length = paragraph.textContent.length;
    const parent = paragraph.parentElement;
    if (length < PARAGRAPH || !parent) continue;
    held.set(parent, (held.get(parent) ?? 0) + length);
    const around = parent.parentElement;
    if (around) held.set(around, (held.get(around) ?? 0) + length / 2);
  }
  let core: Element | undefined;
  for (const [element, length] of held) if (length > (core ? (held.get(core) ?? 0) : 0)) core = element;
  return core;
}

function isNamedBeside(element: Element): boolean {
  if (element.localName === 'aside') return true;
  // Of a quotation it says who said it.
  if (element.localName === 'footer') return element.closest('blockquote') === null;
  if (!element.hasAttributes()) return false;
  return (
    ROLES.includes(element.getAttribute('role') ?? '') ||
    BESIDE.test(`${element.id} ${element.getAttribute('class') ?? ''}`)
  );
}
