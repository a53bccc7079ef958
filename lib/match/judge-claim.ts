import type { Outcome } from '#lib/model/mention.ts';
import type { Span } from '#lib/model/span.ts';
import { checkDegrees } from './check-degree.ts';
import { barOf } from './claim-bar.ts';
import type { CompiledPack } from './compile-pack.ts';
import { checkGuards, type Spoken } from './guards.ts';
import { type ClosestWording, noesTo } from './noes-to.ts';
import { overlap, type SharedTerm } from './overlap.ts';
import type { CompiledClaim, Wording } from './read-claim.ts';
import { type Sentence, spanOf } from './reading.ts';

/** What speaks for a sentence's making a claim. */
export interface Judgement {
  outcome: Outcome;
  score: number;
  /** The wording that came closest, and what it shares with the sentence. */
  wording: Wording;
  shared: SharedTerm[];
  /** The guards that the sentence spoke to. */
  spoken: Spoken[];
  /** What says no, in it or right after it; none where it does not contradict the claim. */
  denials: Span[];
}

/** How much more is asked where the sentence names nobody whom the claim names. */
const NAMELESS = 0.1;
/** That a page says the opposite is said only where it speaks of the same matter beyond doubt. */
const CONTRARY = 0.55;

function closest(sentence: Sentence, claim: CompiledClaim, pack: CompiledPack): ClosestWording | undefined {
  const { enough } = barOf(claim.guards.words.length);
  let best: ClosestWording | undefined;
  for (const wording of claim.wordings) {
    const found = overlap(sentence.terms, wording.terms, pack.index.weight, pack.family, enough);
    if (!best || found.score > best.score) best = { ...found, wording };
  }
  return best;
}

/** The score that a claim must reach; a page from another time its guards refuse (`checkDay`). */
function barFor({ guards }: CompiledClaim, { wording, shared }: ClosestWording): number {
  const isNameless = wording.terms.some(({ entity }) => entity) && shared.every(({ here }) => !here.entity);
  return barOf(guards.words.length).score + (isNameless ? NAMELESS : 0);
}

/** Whether a sentence makes a claim, or says the opposite; `undefined` where it does neither for all that can be told. */
export function judgeClaim(
  sentence: Sentence,
  place: number,
  pack: CompiledPack,
  published: string | undefined,
): Judgement | undefined {
  const claim = pack.claimAt(place);
  if (!claim) return undefined;
  const { passed, denied, contraries, spoken } = checkGuards(sentence, claim.guards, pack.family, published);
  if (!passed && !denied) return undefined;
  const best = closest(sentence, claim, pack);
  if (!best || best.score < barFor(claim, best)) return undefined;
  const { wording, shared, score } = best;
  const noes = contraries.length > 0 ? contraries : noesTo(sentence, claim, best, pack);
  const turned = noes.length > 0 || sentence.denial !== undefined;
  // A no to a no is a yes, but to what?
  if (noes.length > 0 && sentence.denial) return undefined;
  if ((denied && noes.length === 0) || (turned && score < CONTRARY)) return undefined;
  const denials = sentence.denial
    ? [sentence.denial]
    : noes.map((word) => spanOf(sentence, { from: word, to: word + 1 }));
  const told = [...spoken, ...checkDegrees(sentence, claim.wordings, shared)];
  const outcome = turned ? 'contradicts' : told.some(({ differs }) => differs) ? 'differs' : 'same';
  return { outcome, score: Math.min(0.99, score), wording, shared, spoken: told, denials };
}
