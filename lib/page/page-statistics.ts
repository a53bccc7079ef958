import type { PageStatistics } from './is-article.ts';
import type { PageBlock } from './page-block.ts';

/** A paragraph is at least as long, in characters, and ends as a sentence does. */
const PARAGRAPH = 60;
/** A paragraph of this length is no teaser, even if it stands alone. */
const LONG = 300;
/** How much of a block's end is looked at: a regular expression tries every character. */
const SENTENCE_END_LENGTH = 8;
const SENTENCE_END = /[.!?…:。！？؟۔।]['"”’»“)\]]*$/u;

/** Counts what tells an article from other pages, in its blocks and in what the page says of itself. */
export function pageStatistics(
  blocks: readonly PageBlock[],
  document: ParentNode,
  { pathname, published }: { pathname: string; published?: string | undefined },
): PageStatistics {
  let [characters, linked, running] = [0, 0, 0];
  let before: PageBlock | undefined;
  for (const block of blocks) {
    characters += block.text.length;
    linked += block.linked;
    const isParagraph =
      block.text.length >= PARAGRAPH &&
      block.linked < block.text.length / 2 &&
      SENTENCE_END.test(block.text.slice(-SENTENCE_END_LENGTH));
    if (isParagraph && (before || block.text.length >= LONG)) running += block.text.length;
    before = isParagraph ? block : undefined;
  }
  return {
    blocks: blocks.length,
    characters,
    linked,
    running,
    saysSo: published !== undefined || isTyped(document),
    isFront: /^\/(?:index\.\w+)?$/.test(pathname),
  };
}

function isTyped(document: ParentNode): boolean {
  return document.querySelector('meta[property="og:type"][content*="article" i]') !== null;
}
