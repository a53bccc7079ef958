import type { Claim } from '#lib/model/claim.ts';
import type { Entity } from '#lib/model/entity.ts';
import { type Degree, degreesIn } from './degree.ts';
import { type CompiledGuards, compileGuards } from './guards.ts';
import type { NameNode } from './name-index.ts';
import { denialOf } from './polarity.ts';
import { type RawReading, readSentences, readWords, type Sentence } from './reading.ts';
import type { Term } from './term.ts';

/** A term of a wording. */
export interface WordingTerm extends Term {
  /** The wording's own words. */
  said: string;
  /** True where the wording says no to it. */
  denied: boolean;
}

/** One way to put a claim. */
export interface Wording {
  text: string;
  terms: WordingTerm[];
  degrees: Degree[];
}

/** A claim ready to be looked for. */
export interface CompiledClaim {
  id: string;
  wordings: Wording[];
  guards: CompiledGuards;
  /** True where a wording says no to something: what would be its opposite cannot be told by looking for a no. */
  isNegative: boolean;
}

/** What claims are read with. */
export interface ClaimReader {
  entities: ReadonlyMap<string, Entity>;
  names: NameNode;
}

/** A wording says each thing once, however often it repeats the word. */
function unique<Each extends Term>(terms: readonly Each[]): Each[] {
  return [...new Map(terms.map((term) => [term.key, term])).values()];
}

/** All names of the pack count in its own wordings. */
function sentencesOf(raw: RawReading, { entities }: ClaimReader): Sentence[] {
  return readSentences(raw, entities, entities);
}

/** The terms of a wording, each once; what `readWording` says of them beside is left unasked. */
export function termsOfWording(raw: RawReading, reader: ClaimReader): Term[] {
  return unique(sentencesOf(raw, reader).flatMap(({ terms }) => terms));
}

/** Reads one way to put a claim. */
export function readWording(text: string, reader: ClaimReader): Wording {
  const sentences = sentencesOf(readWords(text, reader.names), reader);
  const terms = sentences.flatMap((sentence) =>
    sentence.terms.map((term) => ({
      ...term,
      said: text.slice(sentence.words[term.from]?.start, sentence.words[term.to - 1]?.end),
      denied: !term.entity && denialOf(sentence, term.from) >= 0,
    })),
  );
  return { text, terms: unique(terms), degrees: sentences.flatMap(degreesIn) };
}

/** All ways to put a claim, each once: its neutral sentence, its alternative wordings, its quotations. */
export function wordingsOf({ statement, wordings, appearances }: Claim): string[] {
  return [...new Set([statement, ...wordings, ...appearances.map(({ quote }) => quote)])];
}

/** Reads a claim. */
export function readClaim(claim: Claim, reader: ClaimReader): CompiledClaim {
  const wordings = wordingsOf(claim).map((text) => readWording(text, reader));
  const isNegative = wordings.some(({ terms }) => terms.some(({ denied }) => denied));
  return { id: claim.id, wordings, guards: compileGuards(claim), isNegative };
}
