import type { Stance } from '#lib/model/claim.ts';
import { stem } from '#lib/text/stem.ts';
import {
  CLAIM_NOUNS,
  CLAIMED_AS_OWN,
  CUE_CLASSES,
  DISTANCING,
  EVIDENCE,
  NEGATIONS,
  POSSIBLE,
  PROOF,
} from './cue-classes.ts';
import type { LabelledSpan } from './label.ts';
import type { LinkedSpans } from './link.ts';
import type { Reading } from './reading.ts';
import { KIND } from './word-kind.ts';

/** The distance a text keeps from what is reported, and the tokens that decide it. */
export interface Distance {
  stance: Stance;
  evidence: LabelledSpan[];
}

/** How far before a cue a negation still turns it round, in tokens: "has not yet publicly denied". */
const REACH = 4;
/** How far from a cue, in tokens, the words that deny it proof may stand: no real sentence is longer. */
const AROUND = 150;
/** How far apart "without" and "evidence" may stand. */
const NEAR = 4;

function isNegation(key: string): boolean {
  return NEGATIONS.has(key) || key.endsWith("n't");
}

function negationBefore({ tokens, from }: Reading, at: number): number | undefined {
  for (let i = at - 1; i >= Math.max(from[at] ?? 0, at - REACH); i--) {
    const key = tokens[i]?.key ?? '';
    // "Have not decreased despite claims": the negation is of another clause.
    if (/^(?:[,;:"]|despite|amid)$/.test(key)) return undefined;
    if (isNegation(key)) return i;
  }
  return undefined;
}

const one = (at: number): LabelledSpan => ({ part: 'cue', from: at, to: at + 1 });

/** The tokens of the cue that are of a class, unless a negation turns them round. */
function cueOfClass(reading: Reading, cue: LabelledSpan[], kind: keyof typeof CUE_CLASSES): LabelledSpan[] {
  const found: LabelledSpan[] = [];
  for (const { from, to } of cue) {
    for (let i = from; i < to; i++) {
      const key = reading.tokens[i]?.key ?? '';
      if (!CUE_CLASSES[kind].has(stem(key)) || negationBefore(reading, i) !== undefined) continue;
      // A dispute is no denial, and who claims victory does not say that something is so.
      const dispute = stem(key) === 'disput' && reading.kind[i] === KIND.NOUN;
      const own = stem(key) === 'claim' && CLAIMED_AS_OWN.has(reading.tokens[i + 1]?.key ?? '');
      if (!dispute && !own) found.push(one(i));
    }
  }
  return found;
}

/**
 * Distancing words in cue and content, outside quotations: within them they are the speaker's own. In a source they tell how
 * the text stands to that body ("the self-proclaimed republic"), and not to what it says.
 */
function distancingAround(reading: Reading, { cue, content }: LinkedSpans): LabelledSpan[] {
  const { tokens, quotations } = reading;
  const found: LabelledSpan[] = [];
  const spans = [...cue, ...content];
  for (const { from, to } of spans) {
    for (let i = Math.max(0, from - 1); i < to; i++) {
      const key = tokens[i]?.key ?? '';
      if (quotations.inside[i] === 1 && !isScareQuoted(reading, i)) continue;
      if (!DISTANCING.has(key)) continue;
      if (
        key === 'despite' &&
        !CLAIM_NOUNS.has(tokens[i + 1]?.key ?? '') &&
        !CLAIM_NOUNS.has(tokens[i + 2]?.key ?? '')
      )
        continue;
      if (!found.some((each) => each.from === i)) found.push(one(i));
    }
  }
  return found;
}

function isScareQuoted({ quotations }: Reading, at: number): boolean {
  const length = quotations.length[at] ?? 0;
  return length > 0 && length <= 2;
}

/** "Without evidence" and the like in the cue's sentence, outside quotations. */
function withoutProof({ tokens, quotations, from, to }: Reading, cue: LabelledSpan): LabelledSpan[] {
  const start = Math.max(from[cue.from] ?? 0, cue.from - AROUND);
  const end = Math.min(to[cue.from] ?? 0, cue.from + AROUND);
  for (let i = start; i < end; i++) {
    if (!PROOF.has(tokens[i]?.key ?? '') || quotations.inside[i] === 1) continue;
    for (let before = i - 1; before >= Math.max(0, i - NEAR); before--)
      if (isNegation(tokens[before]?.key ?? '')) return [{ part: 'cue', from: before, to: i + 1 }];
  }
  return [];
}

/** True where a cue is a noun that the outlet itself casts doubt on, as in "despite claims by". */
function despiteBefore({ tokens }: Reading, cue: LabelledSpan): LabelledSpan[] {
  for (let i = cue.from - 1; i >= Math.max(0, cue.from - 3); i--)
    if (tokens[i]?.key === 'despite') return [one(i)];
  return [];
}

/** The token of a cue whose content the writer takes for a fact: "confirmed", "points out", "records indicate". */
function vouching(reading: Reading, { source, cue, content }: LinkedSpans): LabelledSpan[] {
  const { tokens, from, quotations } = reading;
  const [words] = content;
  // Quoted words are the speaker's own, and so is what is so only by them.
  if (words && quotations.inside[words.from] === 1) return [];
  const evidence = source.some(({ from: first, to }) =>
    tokens.slice(first, to).some(({ key }) => EVIDENCE.has(stem(key))),
  );
  return cue.flatMap(({ from: first, to }) => {
    for (let i = first; i < to; i++) {
      const word = stem(tokens[i]?.key ?? '');
      const factive =
        CUE_CLASSES.vouch.has(word) ||
        (word === 'point' && tokens[i + 1]?.key === 'out') ||
        (word === 'indic' && evidence);
      if (!factive || negationBefore(reading, i) !== undefined) continue;
      const before = tokens.slice(Math.max(from[i] ?? 0, i - 2), i);
      if (!before.some(({ key }) => POSSIBLE.has(key))) return [one(i)];
    }
    return [];
  });
}

/**
 * The stance of an attribution, from its cue's class, negation, and distancing words around it.
 *
 * A denial counts before a doubt: "denied the alleged attack" is denied. A doubt counts before a cue that vouches. Where
 * the cue only acknowledges, it attributes. `tests/bench/labels/README.md` has the rule that people judge by.
 */
export function stanceOf(reading: Reading, linked: LinkedSpans): Distance {
  const [cue] = linked.cue;
  if (!cue) return { stance: 'attributes', evidence: [] };
  const denial = cueOfClass(reading, linked.cue, 'deny');
  if (denial.length > 0) return { stance: 'denies', evidence: denial };
  const doubt = [
    ...despiteBefore(reading, cue),
    ...cueOfClass(reading, linked.cue, 'distance'),
    ...distancingAround(reading, linked),
    ...withoutProof(reading, cue),
  ].sort((a, b) => a.from - b.from);
  const evidence = doubt.filter((each, i) => each.from !== doubt[i - 1]?.from);
  if (evidence.length > 0) return { stance: 'doubts', evidence };
  const facts = vouching(reading, linked);
  return facts.length > 0 ? { stance: 'asserts', evidence: facts } : { stance: 'attributes', evidence: [] };
}
