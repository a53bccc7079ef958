import type { Part } from '#lib/attribution/label.ts';
import type { Span } from '#lib/model/span.ts';

/** An attribution as sets of tokens. */
export interface TokenSets {
  source: Set<number>;
  cue: Set<number>;
  content: Set<number>;
}

/** Attributions of one text, gold and found, as token ranges by part. */
export interface Compared<T> {
  gold: T[];
  found: T[];
}

/** Precision, recall and F1 in percent. */
export function rates(
  right: number,
  found: number,
  gold: number,
): { precision: number; recall: number; f1: number } {
  const share = (part: number, whole: number) => (whole === 0 ? 0 : (100 * part) / whole);
  return { precision: share(right, found), recall: share(right, gold), f1: share(2 * right, found + gold) };
}

/** Exact-span scores: a span is right where both its ends are. */
export function exactSpans(texts: Compared<Span>[]): ReturnType<typeof rates> {
  const sum = { right: 0, found: 0, gold: 0 };
  for (const { gold, found } of texts) {
    const expected = new Set(gold.map(({ start, end }) => `${start} ${end}`));
    const given = new Set(found.map(({ start, end }) => `${start} ${end}`));
    sum.gold += expected.size;
    sum.found += given.size;
    for (const key of given) if (expected.has(key)) sum.right++;
  }
  return rates(sum.right, sum.found, sum.gold);
}

const PARTS: Part[] = ['source', 'cue', 'content'];

function shared(one: Set<number>, other: Set<number>): number {
  let count = 0;
  for (const token of one) if (other.has(token)) count++;
  return count;
}

function jaccard(one: Set<number>, other: Set<number>): number {
  const both = shared(one, other);
  return both === 0 ? 0 : both / (one.size + other.size - both);
}

/**
 * Lenient triples: cue and source overlap (or both have no source) and the contents share half of their tokens. Each is
 * paired with at most one other, the best pairs first. `counts` says which gold attributions are asked for.
 */
export function lenientTriples(
  texts: Compared<TokenSets>[],
  counts: (gold: TokenSets, text: number) => boolean = () => true,
): ReturnType<typeof rates> {
  const sum = { right: 0, found: 0, gold: 0 };
  texts.forEach(({ gold, found }, text) => {
    const asked = gold.map((each) => counts(each, text));
    const pairs = gold.flatMap((one, g) =>
      found.map((other, f) => {
        const content = jaccard(one.content, other.content);
        const cue = shared(one.cue, other.cue) > 0;
        return { g, f, content, cue, rank: content + (cue ? 1 : 0) };
      }),
    );
    const takenGold = new Set<number>();
    const takenFound = new Set<number>();
    let aside = 0;
    for (const { g, f, content, cue, rank } of pairs.sort((a, b) => b.rank - a.rank)) {
      if (rank === 0 || takenGold.has(g) || takenFound.has(f)) continue;
      takenGold.add(g);
      takenFound.add(f);
      const [one, other] = [gold[g], found[f]];
      if (!one || !other) continue;
      if (!asked[g]) aside++;
      else {
        const source = one.source.size + other.source.size === 0 || shared(one.source, other.source) > 0;
        if (source && cue && content >= 0.5) sum.right++;
      }
    }
    sum.gold += asked.filter(Boolean).length;
    sum.found += found.length - aside;
  });
  return rates(sum.right, sum.found, sum.gold);
}

/** The tokens of each part's spans, by their index. */
export function tokenSets(spans: Record<Part, Span[]>, tokensOf: (span: Span) => number[]): TokenSets {
  const sets = { source: new Set<number>(), cue: new Set<number>(), content: new Set<number>() };
  for (const part of PARTS)
    for (const span of spans[part]) for (const token of tokensOf(span)) sets[part].add(token);
  return sets;
}
