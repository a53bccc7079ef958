import type { PageStatistics } from './is-article.ts';
import type { PageBlock } from './page-block.ts';

/** A paragraph is at least as long, in characters, and ends as a sentence does. */
const PARAGRAPH = 60;
/** A paragraph of this length is no teaser, even if it stands alone. */
const LONG = 300;
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
    const inLinks = linkedIn(block);
    characters += block.text.length;
    linked += inLinks;
    const isParagraph =
      block.text.length >= PARAGRAPH && inLinks < block.text.length / 2 && SENTENCE_END.test(block.text);
    if (isParagraph && (before || block.text.length >= LONG)) running += block.text.length;
    before = isParagraph ? block : undefined;
  }
  const type = document.querySelector('meta[property="og:type"]')?.getAttribute('content') ?? '';
  return {
    blocks: blocks.length,
    characters,
    linked,
    running,
    saysSo: published !== undefined || /article/i.test(type),
    isFront: /^\/(?:index\.\w+)?$/.test(pathname),
  };
}

function linkedIn({ pieces }: PageBlock): number {
  let linked = 0;
  for (const { node, length } of pieces) if (node.parentElement?.closest('a[href]')) linked += length;
  return linked;
}
