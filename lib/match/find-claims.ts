import type { ClaimMention } from '#lib/model/mention.ts';
import { type CompiledClaim, type CompiledPack, keysOf, type Wording } from './compile-pack.ts';
import { checkGuards } from './guards.ts';
import { type Overlap, overlap } from './overlap.ts';
import type { Sentence } from './reading.ts';
import { wholeClause } from './whole-clause.ts';

/**
 * At how much overlap a claim is accepted that names words it cannot be without, and one that does not; and the weight from
 * which a wording can be matched in full.
 */
const GUARDED = { score: 0.42, enough: 4 };
const UNGUARDED = { score: 0.7, enough: 6 };
/** Sentences with fewer terms than this say too little to be sure. */
const SHORTEST = 3;
/** Nobody writes sentences of more words than this: what has no end is a table, or no text at all. */
const LONGEST = 200;

function closest(
  sentence: Sentence,
  claim: CompiledClaim,
  pack: CompiledPack,
  bar: typeof GUARDED,
): (Overlap & { wording: Wording }) | undefined {
  let best: (Overlap & { wording: Wording }) | undefined;
  for (const wording of claim.wordings) {
    const found = overlap(sentence.terms, wording.terms, pack.weight, pack.family, bar.enough);
    if (!best || found.score > best.score) best = { ...found, wording };
  }
  return best;
}

/** The claims that a sentence makes, in no particular order; `published` is the page's day where it says one. */
export function findClaims(
  sentence: Sentence,
  pack: CompiledPack,
  published: string | undefined,
): ClaimMention[] {
  if (sentence.terms.length < SHORTEST || sentence.words.length > LONGEST) return [];
  const counts = new Map<number, number>();
  for (const term of sentence.terms) {
    const met = new Set(keysOf(term, pack.family).flatMap((key) => pack.index.get(key) ?? []));
    for (const claim of met) counts.set(claim, (counts.get(claim) ?? 0) + 1);
  }
  const mentions: ClaimMention[] = [];
  for (const [i, count] of counts) {
    const claim = pack.claims[i];
    if (!claim || count < 2) continue;
    const verdict = checkGuards(sentence, claim.guards, pack.family, published);
    if (!verdict.passed) continue;
    const bar = claim.guards.words.length > 0 ? GUARDED : UNGUARDED;
    const found = closest(sentence, claim, pack, bar);
    if (!found || found.score < bar.score) continue;
    mentions.push({
      kind: 'claim',
      id: claim.id,
      ...wholeClause(sentence, found.shared[0]?.from ?? 0, found.shared.at(-1)?.to ?? sentence.words.length),
      score: Math.min(0.99, found.score),
      differs: verdict.differs,
      evidence: {
        wording: found.wording.text,
        shared: found.shared.flatMap((term) => {
          const first = sentence.words[term.from];
          const last = sentence.words[term.to - 1];
          return first && last ? [{ start: first.start, end: last.end }] : [];
        }),
        guards: verdict.spoke,
      },
      verbatim: false,
    });
  }
  return mentions;
}
