import type { TextMatch } from '#lib/match/match-text.ts';
import type { Appearance, Stance } from '#lib/model/claim.ts';
import type { Mention } from '#lib/model/mention.ts';
import type { Span } from '#lib/model/span.ts';
import type { PackIndex } from '#lib/pack/index-pack.ts';
import { ownArticles } from '#lib/pack/own-articles.ts';
import type { Document } from './read-document.ts';

/** Another outlet's wording of a claim, as `scan --json` prints it; offsets are into the article's text. */
export interface ScanAppearance extends Span {
  article: string;
  outlet: string;
  published: string;
  quote: string;
  /** The words that name who says it; null where the outlet speaks in its own voice. */
  source: string | null;
  cue: string | null;
  stance: Stance;
}

/** A mention, as `scan --json` prints it; offsets are into the record's text. */
export interface ScanMention extends Span {
  kind: Mention['kind'];
  id: string;
  text: string;
  score: number;
  claim?: string;
  appearances?: ScanAppearance[];
}

/** One line of `scan --json`. */
export interface ScanRecord {
  file: string;
  text: string;
  mentions: ScanMention[];
}

function wordsAt(appearance: Appearance, spans: readonly Span[]): string | null {
  const { text, start } = appearance.context;
  return spans.length === 0
    ? null
    : spans.map((span) => text.slice(span.start - start, span.end - start)).join(' … ');
}

/** What was found in a document, ready to print; rows of the document's own outlet are left out. */
export function scanRecord(
  { file, text, ...facts }: Document,
  found: TextMatch,
  pack: PackIndex,
): ScanRecord {
  const own = ownArticles(pack, { ...facts, clues: [], copied: found.copied });
  const mentions = found.mentions.map(({ kind, id, start, end, score }): ScanMention => {
    const mention = {
      kind,
      id,
      start,
      end,
      text: text.slice(start, end),
      score: Math.round(score * 1000) / 1000,
    };
    const claim = kind === 'claim' ? pack.claims.get(id) : undefined;
    if (!claim) return mention;
    const appearances = claim.appearances
      .filter((appearance) => !own.has(appearance.article))
      .map((appearance) => {
        const article = pack.articles.get(appearance.article);
        return {
          article: appearance.article,
          outlet: pack.outlets.get(article?.outlet ?? '')?.name ?? '',
          published: article?.published ?? '',
          quote: appearance.quote,
          start: appearance.start,
          end: appearance.end,
          source: wordsAt(appearance, appearance.source),
          cue: wordsAt(appearance, appearance.cue),
          stance: appearance.stance,
        };
      });
    return { ...mention, claim: claim.statement, appearances };
  });
  return { file, text, mentions };
}
