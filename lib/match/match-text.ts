import type { Mention } from '#lib/model/mention.ts';
import type { CopiedQuote, PageContext } from '#lib/model/page.ts';
import type { Span } from '#lib/model/span.ts';
import { paragraphs } from '#lib/text/paragraphs.ts';
import type { CompiledPack } from './compile-pack.ts';
import { matchBlocks } from './match-blocks.ts';

/** Everything found in one text, with offsets into it. */
export interface TextMatch {
  mentions: Mention[];
  copied: CopiedQuote[];
  /** Entities that the text names beyond doubt. */
  clues: string[];
}

const moved = (span: Span, by: number): Span => ({ start: span.start + by, end: span.end + by });

/** The claims and names in a whole text, in reading order: each paragraph is matched as a block of a page would be. */
export function matchText(
  text: string,
  pack: CompiledPack,
  page: Omit<PageContext, 'clues' | 'copied'>,
): TextMatch {
  const spans = paragraphs(text);
  const blocks = spans.map((span, id) => ({ id, text: text.slice(span.start, span.end) }));
  const { mentions, copied, clues } = matchBlocks(blocks, pack, { ...page, clues: [], copied: [] });
  return {
    copied,
    clues,
    mentions: mentions.map(({ block, mention }) => ({
      ...mention,
      ...moved(mention, spans[block]?.start ?? 0),
    })),
  };
}
