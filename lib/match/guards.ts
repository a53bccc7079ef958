import type { Claim, Guards } from '#lib/model/claim.ts';
import type { Difference } from '#lib/model/mention.ts';
import { quantities } from '#lib/text/numbers.ts';
import { stem } from '#lib/text/stem.ts';
import { words } from '#lib/text/words.ts';
import { type Alternative, meets, parseAlternatives } from './alternatives.ts';
import { checkDay } from './check-day.ts';
import { checkNumber, type KnownNumber } from './check-number.ts';
import { isNamed, keyAt } from './clause.ts';
import type { Family } from './family.ts';
import { FUNCTION_WORDS } from './function-words.ts';
import type { Sentence } from './reading.ts';
import { rolesAt } from './roles.ts';
import { sourceAt, sourcesOf } from './sources.ts';

/** A claim's guards with their word lists taken apart. */
export interface CompiledGuards extends Omit<Guards, 'words' | 'without' | 'number'> {
  words: Alternative[][];
  without: Alternative[][];
  number?: KnownNumber;
  /** Who says it in the outlets' wordings. */
  speakers: string[];
}

/** What the guards say of a sentence. */
export interface GuardVerdict {
  passed: boolean;
  /** The guards that spoke in favour, for "why this matched". */
  spoke: string[];
  differs: Difference[];
}

const REFUSED: GuardVerdict = { passed: false, spoke: [], differs: [] };
/** Speakers less near than this (a member and its group are 0.75) are not the same side. */
const SAME_SIDE = 0.75;

/** Takes a claim's guards apart once, when the pack is compiled. */
export function compileGuards({ guards, statement, appearances }: Claim): CompiledGuards {
  const { words: needed, without, number, ...others } = guards;
  const texts = [statement, ...appearances.map(({ quote }) => quote)];
  const values = new Set(texts.flatMap((text) => quantities(words(text)).map(({ value }) => value)));
  return {
    ...others,
    words: needed.map(parseAlternatives),
    without: without.map(parseAlternatives),
    ...(number && { number: { ...number, unit: stem(number.unit), values } }),
    speakers: [...new Set(appearances.flatMap(({ speaker }) => speaker ?? []))],
  };
}

/** Whether a guard's word may say what somebody does: neither a name nor the first small word of a phrase does. */
function isAction(sentence: Sentence, word: number): boolean {
  return !isNamed(sentence, word) && !FUNCTION_WORDS.has(keyAt(sentence, word));
}

function namesOneOf(found: readonly string[], allowed: readonly string[], family: Family): boolean {
  return found.some((id) => allowed.some((group) => family.isOf(id, group)));
}

/** Asks every guard of a claim about a sentence; `published` is the page's day where it says one. */
export function checkGuards(
  sentence: Sentence,
  guards: CompiledGuards,
  family: Family,
  published: string | undefined,
): GuardVerdict {
  const spoke: string[] = [];
  const differs: Difference[] = [];
  const actions: number[] = [];
  for (const list of guards.words) {
    const at = meets(sentence, list, family);
    if (at.length === 0) return REFUSED;
    actions.push(...at.filter((word) => isAction(sentence, word)));
  }
  if (guards.without.some((list) => meets(sentence, list, family).length > 0)) return REFUSED;
  if (guards.words.length > 0) spoke.push('words');
  const sources = guards.source.length > 0 ? sourcesOf(sentence) : [];
  if (sources.length > 0) {
    if (!namesOneOf(sources, guards.source, family)) return REFUSED;
    // "The rebels denied it, Norland said": who says the very word that is asked for counts, not who else speaks.
    const asked = actions.flatMap((word) => sourceAt(sentence, word));
    if (asked.length > 0 && !namesOneOf(asked, guards.source, family)) return REFUSED;
    spoke.push('source');
    const isKnown = guards.speakers.some((speaker) =>
      sources.some((source) => family.nearness(source, speaker) >= SAME_SIDE),
    );
    if (guards.speakers.length > 0 && !isKnown) differs.push('source');
  }
  const asksRoles = guards.actor.length > 0 || guards.target.length > 0;
  const roles = asksRoles ? actions.map((word) => rolesAt(sentence, word)) : [];
  for (const role of ['actor', 'target'] as const) {
    if (guards[role].length === 0) continue;
    const found = roles.flatMap(({ actors, targets }) => (role === 'actor' ? actors : targets));
    if (found.length > 0 && !namesOneOf(found, guards[role], family)) return REFUSED;
    if (found.length > 0) spoke.push(role);
  }
  const number = guards.number ? checkNumber(sentence, guards.number) : 'silent';
  const day = guards.day ? checkDay(sentence, guards.day, published) : 'silent';
  if (number === 'refused' || day === 'refused') return REFUSED;
  if (number !== 'silent') spoke.push('number');
  if (day !== 'silent') spoke.push('day');
  if (number === 'differs') differs.push('number');
  if (day === 'differs') differs.push('day');
  return { passed: true, spoke, differs };
}
