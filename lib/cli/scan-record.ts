import type { CompiledPack } from '#lib/match/compile-pack.ts';
import { explainClaim } from '#lib/match/explain-claim.ts';
import type { TextMatch } from '#lib/match/match-text.ts';
import type { Appearance, Stance } from '#lib/model/claim.ts';
import type { Explanation } from '#lib/model/explanation.ts';
import type { Mention, Outcome } from '#lib/model/mention.ts';
import type { Span } from '#lib/model/span.ts';
import { appearanceView } from '#lib/pack/appearance-view.ts';
import type { PackIndex } from '#lib/pack/index-pack.ts';
import { ownArticles } from '#lib/pack/own-articles.ts';
import { paragraphs } from '#lib/text/paragraphs.ts';
import { sentenceAround } from '#lib/text/sentence-around.ts';
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

/** Why a sentence was taken for a claim, as `scan --json` prints it; spans are into the record's text. */
type ScanWhy = Omit<Explanation, 'outcome' | 'score'>;

/** A mention, as `scan --json` prints it; offsets are into the record's text. */
export interface ScanMention extends Span {
  kind: Mention['kind'];
  id: string;
  text: string;
  score: number;
  outcome?: Outcome;
  claim?: string;
  why?: ScanWhy;
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

function printed(appearance: Appearance, pack: PackIndex): ScanAppearance {
  const { article: id, quote, start, end, source, cue, stance } = appearance;
  const article = pack.articles.get(id);
  return {
    article: id,
    outlet: pack.outlets.get(article?.outlet ?? '')?.name ?? '',
    published: article?.published ?? '',
    quote,
    start,
    end,
    source: wordsAt(appearance, source),
    cue: wordsAt(appearance, cue),
    stance,
  };
}

/** The paragraph that holds a mention. */
function blockOf(blocks: readonly Span[], mention: Span): Span {
  return blocks.find(({ start, end }) => start <= mention.start && mention.end <= end) ?? mention;
}

/** What was found in a document, ready to print; rows of the document's own outlet are left out. */
export function scanRecord(
  { file, text, ...facts }: Document,
  found: TextMatch,
  pack: PackIndex,
  compiled: CompiledPack,
): ScanRecord {
  const page = { ...facts, clues: found.clues, copied: found.copied };
  const own = ownArticles(pack, page);
  const blocks = paragraphs(text);
  const mentions = found.mentions.map((mention): ScanMention => {
    const { kind, id, start, end } = mention;
    const score = Math.round(mention.score * 1000) / 1000;
    const place = { kind, id, start, end, text: text.slice(start, end), score };
    const claim = pack.claims.get(id);
    if (mention.kind === 'entity' || !claim) return place;
    const others = claim.appearances.filter(({ article }) => !own.has(article));
    const block = blockOf(blocks, mention);
    const inBlock = { start: start - block.start, end: end - block.start };
    const { sentence, marked } = sentenceAround(text.slice(block.start, block.end), inBlock);
    const rows = others.map((appearance) => appearanceView(pack, appearance));
    const explained = explainClaim(compiled, { id, sentence, page, others: rows });
    const shift = start - (marked?.start ?? 0);
    return {
      ...place,
      outcome: mention.outcome,
      claim: claim.statement,
      ...(explained && { why: whyOf(explained, shift) }),
      appearances: others.map((appearance) => printed(appearance, pack)),
    };
  });
  return { file, text, mentions };
}

/** What the mention does not say itself, with spans of the whole text. */
function whyOf({ outcome: _, score: __, shared, ...why }: Explanation, shift: number): ScanWhy {
  return { ...why, shared: shared.map(({ start, end }) => ({ start: start + shift, end: end + shift })) };
}
