import { meets } from './alternatives.ts';
import { CUES } from './clause.ts';
import type { CompiledPack } from './compile-pack.ts';
import { contrariesOf } from './contrary.ts';
import { isAction } from './guards.ts';
import type { Overlap, SharedTerm } from './overlap.ts';
import { denialOf } from './polarity.ts';
import type { CompiledClaim, Wording } from './read-claim.ts';
import type { Sentence } from './reading.ts';

/** The wording of a claim that a sentence comes closest to. */
export interface ClosestWording extends Overlap {
  wording: Wording;
}

/**
 * The words by which a sentence says no to a claim, as indices: the contrary of a deed that the wording has and the sentence has
 * not; or the noes, where it denies most of what it shares with the wording, by weight, names, numbers and saying aside, or
 * wherever it says one of the things that the claim cannot be without. None where it does not.
 */
export function noesTo(
  sentence: Sentence,
  claim: CompiledClaim,
  best: ClosestWording,
  pack: CompiledPack,
): number[] {
  const contraries = contrariesIn(sentence, claim, best, pack);
  // What would say no to a no cannot be told by looking for another.
  if (contraries.length > 0 || claim.isNegative) return contraries;
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

/** Deeds contrary to those of the wording that have no partner; none that the claim itself speaks of, or that is denied. */
function contrariesIn(
  sentence: Sentence,
  { wordings, guards }: CompiledClaim,
  { wording, shared }: ClosestWording,
  { family }: CompiledPack,
): number[] {
  const partners = new Set(shared.map(({ there }) => there));
  const open = wording.terms.filter(({ denied }, i) => !denied && !partners.has(i));
  const deeds = new Set(open.flatMap(({ key }) => contrariesOf(key)));
  const at = sentence.terms.flatMap(({ key, from }) => (deeds.has(key) ? from : []));
  if (at.length === 0) return [];
  const known = new Set(wordings.flatMap(({ terms }) => terms.map(({ key }) => key)));
  const asked = new Set(guards.words.flatMap((list) => meets(sentence, list, family)));
  return at.filter(
    (word) =>
      !known.has(sentence.stems[word] ?? '') &&
      !asked.has(word) &&
      isAction(sentence, word) &&
      denialOf(sentence, word) < 0,
  );
}
