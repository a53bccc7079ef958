import type { Word } from './words.ts';

/** A quantity in a text. */
export interface Quantity {
  value: number;
  /** Indices of the words that make it up, first and after the last. */
  from: number;
  to: number;
  /** Index of the noun that is counted, where one follows within three words; -1 otherwise. */
  unit: number;
}

const UNITS: ReadonlyMap<string, number> = new Map([
  ['one', 1],
  ['two', 2],
  ['three', 3],
  ['four', 4],
  ['five', 5],
  ['six', 6],
  ['seven', 7],
  ['eight', 8],
  ['nine', 9],
  ['ten', 10],
  ['eleven', 11],
  ['twelve', 12],
  ['thirteen', 13],
  ['fourteen', 14],
  ['fifteen', 15],
  ['sixteen', 16],
  ['seventeen', 17],
  ['eighteen', 18],
  ['nineteen', 19],
  ['twenty', 20],
  ['thirty', 30],
  ['forty', 40],
  ['fifty', 50],
  ['sixty', 60],
  ['seventy', 70],
  ['eighty', 80],
  ['ninety', 90],
  ['dozen', 12],
]);
const SCALES: ReadonlyMap<string, number> = new Map([
  ['hundred', 100],
  ['thousand', 1000],
  ['million', 1e6],
  ['billion', 1e9],
  ['bn', 1e9],
  ['k', 1000],
]);
/** Words that may stand between a number and what it counts. */
const BETWEEN =
  /^(?:of|the|its|their|more|other|additional|extra|new|next|people|russian|ukrainian|american|us|nato)$/;

/** What follows a number is what it counts, but for another number or the next part of the sentence. */
function isCounted({ shape, key }: Word): boolean {
  return shape !== 'number' && !UNITS.has(key) && key !== 'and' && key !== 'or';
}

/** A number in words from index `at` ("one hundred and fifty thousand", "twenty-five", "a dozen"): its value and its end. */
function spelled(list: readonly Word[], at: number): { value: number; to: number } | undefined {
  const first = list[at]?.key ?? '';
  if (!UNITS.has(first) && first !== 'a' && first !== 'an') return undefined;
  let total = 0;
  let current = 0;
  let to = at;
  let seen = false;
  for (let i = at; i < list.length; i++) {
    const key = list[i]?.key ?? '';
    const unit = UNITS.get(key);
    const scale = SCALES.get(key);
    const goesOn = list[i + 1]?.key ?? '';
    if (unit !== undefined && (current % 10 === 0 || !seen)) current += unit;
    else if (scale !== undefined && (seen || i > at)) {
      current = Math.max(1, current) * scale;
      if (scale >= 1000) {
        total += current;
        current = 0;
      }
    } else if (key === 'and' && seen && (total > 0 || current >= 100) && UNITS.has(goesOn)) continue;
    else if (i === at && /^an?$/.test(key) && (SCALES.has(goesOn) || goesOn === 'dozen')) continue;
    else break;
    seen = true;
    to = i + 1;
  }
  return seen ? { value: total + current, to } : undefined;
}

/** A number in digits from index `at`, with its groups and scales ("150 000", "1.5 million"): its value and its end. */
function inDigits(list: readonly Word[], at: number): { value: number; to: number } | undefined {
  const word = list[at];
  if (word?.shape !== 'number') return undefined;
  let value = Number(word.key);
  if (!Number.isFinite(value)) return undefined;
  let to = at + 1;
  // "150 000", as some newsrooms and translations print it.
  for (let group = list[to]; value >= 1 && group?.shape === 'number'; group = list[to]) {
    if (
      word.end - word.start > 3 ||
      group.end - group.start !== 3 ||
      group.start - (list[to - 1]?.end ?? 0) !== 1
    )
      break;
    value = value * 1000 + Number(group.key);
    to++;
  }
  for (let scale = SCALES.get(list[to]?.key ?? ''); scale; scale = SCALES.get(list[to]?.key ?? '')) {
    value *= scale;
    to++;
  }
  return { value, to };
}

/**
 * The quantities among words: digits with separators, numbers in words, and their scales (`seven thousand`, `1.5 million`).
 * Years and days of the month are numbers too: the caller knows which ones it wants.
 */
export function quantities(list: readonly Word[]): Quantity[] {
  const found: Quantity[] = [];
  for (let from = 0; from < list.length; from++) {
    const number = inDigits(list, from) ?? spelled(list, from);
    if (!number) continue;
    const { value, to } = number;
    let unit = to;
    while (unit < to + 3 && BETWEEN.test(list[unit]?.key ?? '')) unit++;
    const counted = list[unit];
    found.push({ value, from, to, unit: counted && isCounted(counted) ? unit : -1 });
    from = to - 1;
  }
  return found;
}
