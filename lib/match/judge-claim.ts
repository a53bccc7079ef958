import type { Outcome } from '#lib/model/mention.ts';
import { meets } from './alternatives.ts';
import { barOf } from './claim-bar.ts';
import { CUES } from './clause.ts';
import type { CompiledPack } from './compile-pack.ts';
import { checkGuards, isAction, type Spoken } from './guards.ts';
import { type Overlap, overlap, type SharedTerm } from './overlap.ts';
import { denialOf } from './polarity.ts';
import type { CompiledClaim, Wording } from './read-claim.ts';
import type { Sentence } from './reading.ts';

/** What speaks for a sentence's making a claim. */
export interface Judgement {
  outcome: Outcome;
  score: number;
  /** The wording that came closest, and what it shares with the sentence. */
  wording: Wording;
  shared: SharedTerm[];
  /** The guards that the sentence spoke to. */
  spoken: Spoken[];
  /** The words by which it says no, as indices; none where it does not contradict the claim. */
  denials: number[];
}

/** How much more is asked where the sentence names nobody whom the claim names. */
const NAMELESS = 0.1;
/** That a page says the opposite is said only where it speaks of the same matter beyond doubt. */
const CONTRARY = 0.55;

interface Closest extends Overlap {
  wording: Wording;
}

function closest(sentence: Sentence, claim: CompiledClaim, pack: CompiledPack): Closest | undefined {
  const { enough } = barOf(claim.guards.words.length);
  let best: Closest | undefined;
  for (const wording of claim.wordings) {
    const found = overlap(sentence.terms, wording.terms, pack.index.weight, pack.family, enough);
    if (!best || found.score > best.score) best = { ...found, wording };
  }
  return best;
}

/**
 * The words by which a sentence says no to a claim: where it denies most of what it shares with a wording, by weight, names,
 * numbers and saying aside; or wherever it says one of the things that the claim cannot be without. None where it does not.
 */
function denialsOf(sentence: Sentence, claim: CompiledClaim, best: Closest, pack: CompiledPack): number[] {
  if (claim.isNegative) return [];
  const says = ({ here }: SharedTerm) => !here.entity && !here.key.startsWith('#') && !CUES.has(here.key);
  const weigh = (shared: readonly SharedTerm[]) =>
    shared.reduce((sum, { here }) => sum + pack.index.weight(here), 0);
  const said = best.shared.filter(says);
  const denied = said.filter(({ here }) => denialOf(sentence, here.from) >= 0);
  if (weigh(denied) > weigh(said) / 2) return denied.map(({ here }) => denialOf(sentence, here.from));
  for (const list of claim.guards.words) {
    const at = meets(sentence, list, pack.family).filter((word) => isAction(sentence, word));
    const denials = at.map((word) => denialOf(sentence, word));
    if (at.length > 0 && denials.every((word) => word >= 0)) return denials;
  }
  return [];
}

/** The score that a claim must reach; a page from another time its guards refuse (`checkDay`). */
function barFor({ guards }: CompiledClaim, { wording, shared }: Closest): number {
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
  const { passed, denied, spoken } = checkGuards(sentence, claim.guards, pack.family, published);
  if (!passed && !denied) return undefined;
  const best = closest(sentence, claim, pack);
  if (!best || best.score < barFor(claim, best)) return undefined;
  const { wording, shared, score } = best;
  const denials = denialsOf(sentence, claim, best, pack);
  const turned = denials.length > 0;
  if ((denied && !turned) || (turned && score < CONTRARY)) return undefined;
  const outcome = turned ? 'contradicts' : spoken.some(({ differs }) => differs) ? 'differs' : 'same';
  return { outcome, score: Math.min(0.99, score), wording, shared, spoken, denials };
}
