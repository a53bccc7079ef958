import type { ClaimMention, EntityMention, Mention } from '#lib/model/mention.ts';
import type { Block, CopiedQuote, PageContext } from '#lib/model/page.ts';
import type { CompiledPack } from './compile-pack.ts';
import { findClaims } from './find-claims.ts';
import { type RawReading, readSentences, readWords } from './reading.ts';
import { certainEntities, resolveNames } from './resolve-names.ts';
import { findQuotes } from './verbatim.ts';

/** What a batch of blocks says, and what it adds to what is known of the page. */
export interface MatchResult {
  mentions: { block: number; mention: Mention }[];
  /** Entities that this batch names beyond doubt. */
  clues: string[];
  /** Quotations of the pack that this batch repeats word for word. */
  copied: CopiedQuote[];
}

function names(raw: RawReading, pack: CompiledPack, known: ReadonlySet<string>): EntityMention[] {
  return resolveNames(raw.hits, pack.entities, known).flatMap((name) => {
    const first = raw.words[name.from];
    const last = raw.words[name.to - 1];
    if (name.adjective || !first || !last) return [];
    return [
      { kind: 'entity' as const, id: name.entity, start: first.start, end: last.end, score: name.score },
    ];
  });
}

function claims(
  raw: RawReading,
  pack: CompiledPack,
  known: ReadonlySet<string>,
  page: PageContext,
  copied: CopiedQuote[],
): ClaimMention[] {
  const found: ClaimMention[] = [];
  for (const hit of findQuotes(raw.words, pack.tables, pack.pack.claims)) {
    const first = raw.words[hit.from];
    const last = raw.words[hit.to - 1];
    const claim = pack.pack.claims[hit.claim];
    if (!first || !last || !claim) continue;
    copied.push({ article: hit.article, start: hit.start });
    const span = { start: first.start, end: last.end };
    found.push({ kind: 'claim', id: claim.id, ...span, score: 1, outcome: 'same', verbatim: true });
  }
  for (const sentence of readSentences(raw, pack.entities, known)) {
    for (const mention of findClaims(sentence, pack, page.published)) {
      const overlaps = found.some(
        (other) =>
          other.verbatim && other.id === mention.id && other.start < mention.end && mention.start < other.end,
      );
      if (!overlaps) found.push(mention);
    }
  }
  return found;
}

/**
 * The claims and names in blocks of a page, by block and position.
 *
 * All blocks are read before any name is settled, so that a full name anywhere on the page lets a bare surname count
 * everywhere; `page` brings what earlier batches knew. Pure: nothing is remembered between calls.
 */
export function matchBlocks(blocks: readonly Block[], pack: CompiledPack, page: PageContext): MatchResult {
  const readings = blocks.map((block) => ({ block, raw: readWords(block.text, pack.names) }));
  const clues = [...new Set(readings.flatMap(({ raw }) => certainEntities(raw.hits)))];
  const known = new Set([...page.clues, ...clues]);
  const copied: CopiedQuote[] = [];
  const mentions = readings.flatMap(({ block, raw }) =>
    [...claims(raw, pack, known, page, copied), ...names(raw, pack, known)]
      .sort((a, b) => a.start - b.start || b.end - a.end || (a.id < b.id ? -1 : 1))
      .map((mention) => ({ block: block.id, mention })),
  );
  return { mentions, clues, copied };
}
