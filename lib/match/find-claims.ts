import type { ClaimMention } from '#lib/model/mention.ts';
import type { CompiledPack } from './compile-pack.ts';
import { judgeClaim } from './judge-claim.ts';
import type { Sentence } from './reading.ts';
import { wholeClause } from './whole-clause.ts';

/** Sentences with fewer terms than this say too little to be sure. */
const SHORTEST = 3;
/** Nobody writes sentences of more words than this: what has no end is a table, or no text at all. */
const LONGEST = 200;

/** The claims that a sentence makes or contradicts, in no particular order; `published` is the page's day where it says one. */
export function findClaims(
  sentence: Sentence,
  pack: CompiledPack,
  published: string | undefined,
): ClaimMention[] {
  if (sentence.terms.length < SHORTEST || sentence.words.length > LONGEST) return [];
  const mentions = pack.index.candidates(sentence, pack.family).flatMap((place): ClaimMention[] => {
    const judged = judgeClaim(sentence, place, pack, published);
    const id = pack.pack.claims[place]?.id;
    if (!judged || id === undefined) return [];
    const { shared, score, outcome } = judged;
    const span = wholeClause(
      sentence,
      shared[0]?.here.from ?? 0,
      shared.at(-1)?.here.to ?? sentence.words.length,
    );
    // What says no to it may be the next sentence.
    const end = Math.max(span.end, ...judged.denials.map((denial) => denial.end));
    return [{ kind: 'claim', id, start: span.start, end, score, outcome, verbatim: false }];
  });
  const made = new Set(mentions.flatMap(({ id, outcome }) => (outcome === 'contradicts' ? [] : id)));
  return mentions.filter(({ id, outcome }) => outcome !== 'contradicts' || !isKnown(id, made, pack));
}

/** Where the pack knows the opposite of a claim, and the sentence makes that, its card shows the claim as contrary. */
function isKnown(id: string, made: ReadonlySet<string>, { pack }: CompiledPack): boolean {
  return pack.claims.some((claim) => made.has(claim.id) && claim.contradicts.includes(id));
}
