import type { Claim, Guards } from '#lib/model/claim.ts';
import { quantities } from '#lib/text/numbers.ts';
import { stem } from '#lib/text/stem.ts';
import { words } from '#lib/text/words.ts';
import { type Alternative, meets, parseAlternatives } from './alternatives.ts';
import { checkDay } from './check-day.ts';
import { checkNumber, type KnownNumber } from './check-number.ts';
import { isNamed, keyAt } from './clause.ts';
import { contrariesOf } from './contrary.ts';
import type { Family } from './family.ts';
import { FUNCTION_WORDS } from './function-words.ts';
import { denialOf } from './polarity.ts';
import type { Sentence } from './reading.ts';
import type { ResolvedName } from './resolve-names.ts';
import { rolesAt } from './roles.ts';
import { sourceAt, sourcesOf } from './sources.ts';

/** A claim's guards with their word lists taken apart. */
export interface CompiledGuards extends Omit<Guards, 'words' | 'without' | 'number'> {
  words: Alternative[][];
  /** For each list of words the stems of what cannot have been done where one of them was. */
  contraries: ReadonlySet<string>[];
  without: Alternative[][];
  /** Those of `without` that begin with a no: where they are met, a sentence may say the opposite. */
  denials: Alternative[][];
  number?: KnownNumber;
  /** Who says it in the outlets' wordings. */
  speakers: string[];
}

/** A guard that a sentence spoke to; word indices of the sentence, first and after the last. */
export interface Spoken {
  kind: 'number' | 'day' | 'source' | 'actor' | 'target' | 'degree';
  from: number;
  to: number;
  /** True where the sentence gives it otherwise than every wording the pack knows, within bounds. */
  differs: boolean;
}

/** What the guards say of a sentence. */
export interface GuardVerdict {
  passed: boolean;
  /** True where only a no or the contrary deed stands against it: the sentence may say the opposite. */
  denied: boolean;
  /** The deeds that stand for the contrary ones that the claim asks for, as word indices. */
  contraries: number[];
  /** What spoke, in the order of the guards. */
  spoken: Spoken[];
}

const REFUSED: GuardVerdict = { passed: false, denied: false, contraries: [], spoken: [] };
/** Speakers less near than this (a member and its group are 0.75) are not the same side. */
const SAME_SIDE = 0.75;
const DENIAL = /^(?:["“]\s*)?(?:not|no|never|neither|nor|none|without|den(?:y|ied|ies|ial)|\w+n['’]t)\b/;

/** Splits a list at those of its entries that begin with a no. */
function partDenials(list: string): { denials: string; others: string } {
  const entries = list.split('|').map((entry) => entry.trim());
  const join = (wanted: boolean) => entries.filter((entry) => DENIAL.test(entry) === wanted).join('|');
  return { denials: join(true), others: join(false) };
}

/** None of the list's own words: where a claim takes either, neither is contrary to it. */
function contrariesOfList(list: readonly Alternative[]): Set<string> {
  const own = new Set(list.flatMap((each) => ('stems' in each && each.stems.length === 1 ? each.stems : [])));
  return new Set([...own].flatMap(contrariesOf).filter((deed) => !own.has(deed)));
}

/** Takes a claim's guards apart once, when the pack is compiled. */
export function compileGuards({ guards, statement, appearances }: Claim): CompiledGuards {
  const { words: needed, without, number, ...others } = guards;
  const texts = [statement, ...appearances.map(({ quote }) => quote)];
  const values = new Set(texts.flatMap((text) => quantities(words(text)).map(({ value }) => value)));
  const lists = needed.map(parseAlternatives);
  return {
    ...others,
    words: lists,
    contraries: lists.map(contrariesOfList),
    without: without.map((list) => parseAlternatives(partDenials(list).others)),
    denials: without.map((list) => parseAlternatives(partDenials(list).denials)),
    ...(number && { number: { ...number, unit: stem(number.unit), values } }),
    speakers: [...new Set(appearances.flatMap(({ speaker }) => speaker ?? []))],
  };
}

/** Whether a guard's word may say what somebody does: neither a name nor the first small word of a phrase does. */
export function isAction(sentence: Sentence, word: number): boolean {
  return !isNamed(sentence, word) && !FUNCTION_WORDS.has(keyAt(sentence, word));
}

/** Where a sentence says that the contrary was done; a no before that makes it none. */
function contrariesIn(sentence: Sentence, contraries: ReadonlySet<string> | undefined): number[] {
  const at = [...(contraries ?? [])].flatMap((deed) => sentence.at.get(deed) ?? []);
  return at.filter((word) => isAction(sentence, word) && denialOf(sentence, word) < 0);
}

function namesOneOf(found: readonly string[], allowed: readonly string[], family: Family): boolean {
  return found.some((id) => allowed.some((group) => family.isOf(id, group)));
}

const spanOf = ({ from, to }: { from: number; to: number }) => ({ from, to });

/** The names of a sentence that stand for one of these entities. */
function namesOf({ names }: Sentence, entities: readonly string[]): ResolvedName[] {
  return names.filter(({ entity }) => entities.includes(entity));
}

/** Who is named as saying it: refused where it is none of those expected. `actions` are the words that the claim asks for. */
function checkSource(
  sentence: Sentence,
  guards: CompiledGuards,
  family: Family,
  actions: readonly number[],
): Spoken[] | 'refused' {
  const sources = guards.source.length > 0 ? sourcesOf(sentence) : [];
  if (sources.length === 0) return [];
  if (!namesOneOf(sources, guards.source, family)) return 'refused';
  // "The rebels denied it, Norland said": who says the very word that is asked for counts, not who else speaks.
  const asked = actions.flatMap((word) => sourceAt(sentence, word));
  if (asked.length > 0 && !namesOneOf(asked, guards.source, family)) return 'refused';
  const isKnown = guards.speakers.some((speaker) =>
    sources.some((source) => family.nearness(source, speaker) >= SAME_SIDE),
  );
  const expected = sources.filter((id) => namesOneOf([id], guards.source, family));
  const [name] = namesOf(sentence, expected);
  const differs = guards.speakers.length > 0 && !isKnown;
  return name ? [{ kind: 'source', from: name.from, to: name.to, differs }] : [];
}

/** Who does it and to whom: refused where it is none of those expected. */
function checkRoles(
  sentence: Sentence,
  guards: CompiledGuards,
  family: Family,
  actions: readonly number[],
): Spoken[] | 'refused' {
  if (guards.actor.length === 0 && guards.target.length === 0) return [];
  const roles = actions.map((word) => rolesAt(sentence, word));
  const spoken: Spoken[] = [];
  for (const kind of ['actor', 'target'] as const) {
    if (guards[kind].length === 0) continue;
    const found = roles.flatMap(({ actors, targets }) => (kind === 'actor' ? actors : targets));
    if (found.length === 0) continue;
    if (!namesOneOf(found, guards[kind], family)) return 'refused';
    const [name] = namesOf(
      sentence,
      found.filter((id) => namesOneOf([id], guards[kind], family)),
    );
    if (name) spoken.push({ kind, from: name.from, to: name.to, differs: false });
  }
  return spoken;
}

/** Asks every guard of a claim about a sentence; `published` is the page's day where it says one. */
export function checkGuards(
  sentence: Sentence,
  guards: CompiledGuards,
  family: Family,
  published: string | undefined,
): GuardVerdict {
  const actions: number[] = [];
  const contraries: number[] = [];
  for (const [i, list] of guards.words.entries()) {
    const at = meets(sentence, list, family);
    const against = at.length === 0 ? contrariesIn(sentence, guards.contraries[i]) : [];
    if (at.length === 0 && against.length === 0) return REFUSED;
    contraries.push(...against);
    actions.push(...at.filter((word) => isAction(sentence, word)), ...against);
  }
  const met = (lists: Alternative[][]) => lists.some((list) => meets(sentence, list, family).length > 0);
  if (met(guards.without)) return REFUSED;
  const denied = contraries.length > 0 || met(guards.denials);
  const source = checkSource(sentence, guards, family, actions);
  const roles = checkRoles(sentence, guards, family, actions);
  // Who says that it is not so is somebody else, as a rule.
  if ((source === 'refused' && !denied) || roles === 'refused') return REFUSED;
  const spoken = [...(source === 'refused' ? [] : source), ...roles];
  const number = guards.number && checkNumber(sentence, guards.number);
  const day = guards.day && checkDay(sentence, guards.day, published);
  if (number?.verdict === 'refused' || day?.verdict === 'refused') return REFUSED;
  if (number && 'number' in number)
    spoken.push({ kind: 'number', ...spanOf(number.number), differs: number.verdict === 'differs' });
  if (day && 'day' in day)
    spoken.push({ kind: 'day', ...spanOf(day.day), differs: day.verdict === 'differs' });
  return { passed: !denied, denied, contraries, spoken };
}
