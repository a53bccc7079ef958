import type { Days, Guards } from '#lib/model/claim.ts';
import type { Difference } from '#lib/model/mention.ts';
import { stem } from '#lib/text/stem.ts';
import { type Alternative, meets, parseAlternatives } from './alternatives.ts';
import { CONCEPTS } from './concepts.ts';
import type { Family } from './family.ts';
import type { Sentence } from './reading.ts';
import { rolesAt } from './roles.ts';
import { sourcesOf } from './sources.ts';

/** A claim's guards with their word lists taken apart. */
export interface CompiledGuards extends Omit<Guards, 'words' | 'without'> {
  words: Alternative[][];
  without: Alternative[][];
}

/** What the guards say of a sentence. */
export interface GuardVerdict {
  passed: boolean;
  /** The guards that spoke in favour, for "why this matched". */
  spoke: string[];
  differs: Difference[];
}

const REFUSED: GuardVerdict = { passed: false, spoke: [], differs: [] };
const DAY = 86_400_000;
/** A page this long after a claim's days speaks of it only if its sentence names the day. */
const LATE = 60 * DAY;
/** Dates beside the point: a sentence may say since when there is war, or when an agreement was signed. */
const ASIDE = /^(?:since|signed|until|till)$/;

/** Takes a claim's guards apart once, when the pack is compiled. */
export function compileGuards(guards: Guards): CompiledGuards {
  return {
    ...guards,
    words: guards.words.map(parseAlternatives),
    without: guards.without.map(parseAlternatives),
  };
}

function namesOneOf(found: readonly string[], allowed: readonly string[], family: Family): boolean {
  return found.some((id) => allowed.some((group) => family.isOf(id, group)));
}

function checkDay(
  sentence: Sentence,
  days: Days,
  published: string | undefined,
): 'named' | 'near' | 'refused' {
  const from = Date.parse(days.from);
  const to = Date.parse(days.to);
  let elsewhere = false;
  for (const named of sentence.days) {
    if ([1, 2].some((back) => ASIDE.test(sentence.words[named.from - back]?.key ?? ''))) continue;
    const years =
      named.year === undefined
        ? [new Date(from).getUTCFullYear(), new Date(to).getUTCFullYear()]
        : [named.year];
    const met = years.some((year) => {
      const first = Date.UTC(year, (named.month ?? 1) - 1, named.day ?? 1);
      const last = Date.UTC(year, (named.month ?? 12) - (named.day ? 1 : 0), named.day ?? 0);
      return first <= to + 3 * DAY && last >= from - 3 * DAY;
    });
    if (met) return 'named';
    elsewhere = true;
  }
  if (elsewhere) return 'refused';
  const day = published === undefined ? Number.NaN : Date.parse(published);
  return day < from - DAY || day > to + LATE ? 'refused' : 'near';
}

function sameUnit(counted: string, unit: string): boolean {
  if (counted === unit) return true;
  return CONCEPTS.some((line) => {
    const list = line.split('|').map((entry) => stem(entry.trim()));
    return list.includes(counted) && list.includes(unit);
  });
}

function checkNumber(
  sentence: Sentence,
  number: NonNullable<Guards['number']>,
): 'met' | 'silent' | 'refused' {
  let other = false;
  for (const quantity of sentence.numbers) {
    const counted = sentence.stems[quantity.unit];
    const year = quantity.value >= 1900 && quantity.value <= 2100 && Number.isInteger(quantity.value);
    if (counted ? !sameUnit(counted, stem(number.unit)) && (year || quantity.value < 1000) : year) continue;
    if (quantity.value >= number.min && quantity.value <= number.max) return 'met';
    if (counted && sameUnit(counted, stem(number.unit))) other = true;
  }
  return other || number.required ? 'refused' : 'silent';
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
    actions.push(...at.filter((word) => !sentence.names.some((name) => word >= name.from && word < name.to)));
  }
  if (guards.without.some((list) => meets(sentence, list, family).length > 0)) return REFUSED;
  if (guards.words.length > 0) spoke.push('words');
  if (guards.source.length > 0) {
    const sources = sourcesOf(sentence);
    if (sources.length > 0 && !namesOneOf(sources, guards.source, family)) return REFUSED;
    if (sources.length > 0) spoke.push('source');
  }
  for (const role of ['actor', 'target'] as const) {
    if (guards[role].length === 0) continue;
    const found = actions.flatMap((word) => rolesAt(sentence, word)[role === 'actor' ? 'actors' : 'targets']);
    if (found.length > 0 && !namesOneOf(found, guards[role], family)) return REFUSED;
    if (found.length > 0) spoke.push(role);
  }
  if (guards.number) {
    const verdict = checkNumber(sentence, guards.number);
    if (verdict === 'refused') return REFUSED;
    if (verdict === 'met') spoke.push('number');
  }
  if (guards.day) {
    const verdict = checkDay(sentence, guards.day, published);
    if (verdict === 'refused') return REFUSED;
    if (verdict === 'named') spoke.push('day');
  }
  return { passed: true, spoke, differs };
}
