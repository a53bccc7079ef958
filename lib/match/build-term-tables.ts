import type { Claim } from '#lib/model/claim.ts';
import { parseAlternatives } from './alternatives.ts';
import { barOf } from './claim-bar.ts';
import type { Family } from './family.ts';
import { CountedKeys, Postings } from './postings.ts';
import { type ClaimReader, termsOfWording, wordingsOf } from './read-claim.ts';
import { readWords } from './reading.ts';
import { keysOf } from './term-keys.ts';
import type { TermTables } from './term-tables.ts';
import { termWeight } from './term-weight.ts';
import { QuoteOpenings } from './verbatim.ts';

/** What the likeness of terms that share a key which is not their own can be at most: names of one side. */
const ALIKE = 0.8;
/** More lists of words than a byte has bits are left to the guards themselves. */
const LISTS = 8;

/** A wording as numbers of keys: for each term its own, then the others under which it is found. */
type Numbered = number[][];

/** Under which keys the guards' lists of words are filed, each with the list's bit. */
function* guardKeys({ guards }: Claim): Generator<[key: string, list: number]> {
  for (const [list, words] of guards.words.slice(0, LISTS).entries())
    for (const alternative of parseAlternatives(words))
      yield [
        'entity' in alternative ? `!@${alternative.entity}` : `!${alternative.stems[0] ?? ''}`,
        1 << list,
      ];
}

/**
 * Compiles claims for `TermIndex`, work that can be interrupted at each `yield`: with a hundred thousand of them it takes seconds.
 * Two passes: how much a term weighs is known only when all claims have been read.
 */
export function* buildTermTables(
  claims: readonly Claim[],
  reader: ClaimReader,
  family: Family,
): Generator<undefined, TermTables, undefined> {
  const keys = new CountedKeys();
  const openings = new QuoteOpenings();
  const numbered: Numbered[][] = [];
  for (const [i, claim] of claims.entries()) {
    const number = (key: string) => keys.count(key, i);
    const readings = new Map(wordingsOf(claim).map((text) => [text, readWords(text, reader.names)]));
    numbered.push(
      Array.from(readings.values(), (raw) =>
        termsOfWording(raw, reader).map((term) => keysOf(term, family).map(number)),
      ),
    );
    openings.add(i, claim, (quote) => readings.get(quote)?.words ?? []);
    yield;
  }
  const weights = [...keys.numbers.keys()].map((key, number) =>
    termWeight(key, claims.length, keys.having[number] ?? 1),
  );
  const guarding = claims.map((claim, i) =>
    Array.from(guardKeys(claim), ([key, list]) => ({ key: keys.count(key, i), list })),
  );
  const postings = new Postings(keys.having);
  for (const [i, claim] of claims.entries()) {
    fileWordings(numbered[i] ?? [], i, barOf(claim.guards.words.length).enough, weights, postings);
    for (const { key, list } of guarding[i] ?? []) postings.file(key, i, list, (a, b) => a | b);
    yield;
  }
  return {
    ...openings.tables(),
    claims: claims.length,
    keys: [...keys.numbers.keys()].join('\n'),
    starts: postings.starts,
    postings: postings.claims,
    impacts: postings.impacts,
    lists: Uint8Array.from(claims, ({ guards }) => 2 ** Math.min(LISTS, guards.words.length) - 1),
  };
}

/** Files a claim under the terms of its wordings, with how much of a wording each can cover at most. */
function fileWordings(
  wordings: readonly Numbered[],
  claim: number,
  enough: number,
  weights: readonly number[],
  postings: Postings,
): void {
  for (const wording of wordings) {
    const mass = wording.reduce((sum, [own = 0]) => sum + (weights[own] ?? 0), 0);
    for (const [own = 0, ...others] of wording) {
      const share = (255 * (weights[own] ?? 0)) / Math.max(mass, enough);
      postings.file(own, claim, Math.min(255, Math.ceil(share)), Math.max);
      for (const key of others) postings.file(key, claim, Math.min(255, Math.ceil(share * ALIKE)), Math.max);
    }
  }
}
