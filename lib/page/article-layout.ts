import { isBlockByLayout } from './block-elements.ts';
import { isVisible } from './is-visible.ts';
import type { Layout } from './read-blocks.ts';

/** A paragraph shorter than this says nothing about where the article is; captions and teasers are that short. */
const PARAGRAPH = 80;

/**
 * What pages call the parts that stand beside an article: other readers' words, other articles, requests. In small letters:
 * an expression that takes both takes twice as long to compile, which every page would pay for.
 */
const BESIDE =
  /(?:^|[\s_-])(?:comments?|disqus|related|recommend(?:ed|ations?)|recirc|most-?(?:read|popular|viewed)|trending|newsletter|promos?|teasers?|sidebar|outbrain|taboola|breadcrumbs?|cookies?|consent|sharing|share-?(?:bar|tools|buttons?)|footer|read-?more-?list|more-?(?:stories|news))(?:$|[\s_-])/;

/** Too small to be such a part by themselves, whatever they are called. */
const LINES = new Set('a b em h1 h2 h3 h4 h5 h6 i p span strong tbody td th tr'.split(' '));

const ROLES = new Set(['complementary', 'contentinfo']);

/**
 * The layout of a page in a browser, which leaves out what stands beside the article: comments, teasers, footers.
 *
 * Names alone decide, and never about an element that holds the article itself. Where no article is found, all is read.
 */
export class ArticleLayout implements Layout {
  readonly #document: Document;
  /** Found out when it is first needed. */
  #core: Element | 'unknown' | undefined = 'unknown';

  constructor(document: Document) {
    this.#document = document;
  }

  /** Looks anew where the article is; to be called before the page is read as a whole again. */
  survey(): void {
    this.#core = 'unknown';
  }

  readonly visible = (element: Element): boolean => isVisible(element) && !this.#isBeside(element);

  readonly block = isBlockByLayout;

  #isBeside(element: Element): boolean {
    if (!isNamedBeside(element)) return false;
    if (this.#core === 'unknown') this.#core = articleCore(this.#document);
    return this.#core !== undefined && !element.contains(this.#core);
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
  const name = element.localName;
  if (name === 'aside') return true;
  // Of a quotation it says who said it.
  if (name === 'footer') return element.closest('blockquote') === null;
  if (LINES.has(name)) return false;
  const named = `${element.getAttribute('id') ?? ''} ${element.getAttribute('class') ?? ''}`;
  return (named !== ' ' && BESIDE.test(named.toLowerCase())) || ROLES.has(element.getAttribute('role') ?? '');
}
