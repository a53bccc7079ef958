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

const UNITS: Record<string, number> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
  dozen: 12,
};
const SCALES: Record<string, number> = {
  hundred: 100,
  thousand: 1000,
  million: 1e6,
  billion: 1e9,
  bn: 1e9,
  k: 1000,
};
/** Words that may stand between a number and what it counts. */
const BETWEEN =
  /^(?:of|the|its|their|more|other|additional|extra|new|next|people|russian|ukrainian|american|us|nato)$/;

function value(word: Word | undefined): number | undefined {
  if (!word) return undefined;
  if (word.shape !== 'number') return UNITS[word.key];
  const parsed = Number(word.key);
  return Number.isFinite(parsed) ? parsed : undefined;
}

/**
 * The quantities among words: digits with separators, spelled numbers, and their scales (`seven thousand`, `1.5 million`).
 * Years and days of the month are numbers too: the caller knows which ones it wants.
 */
export function quantities(list: readonly Word[]): Quantity[] {
  const found: Quantity[] = [];
  for (let i = 0; i < list.length; i++) {
    let amount = value(list[i]);
    if (amount === undefined) continue;
    let to = i + 1;
    const digits = list[i]?.shape === 'number';
    const next = value(list[to]);
    if (!digits && amount >= 20 && next !== undefined && next < 10) {
      amount += next;
      to++;
    }
    // "150 000", as some newsrooms and translations print it.
    const group = list[to];
    if (
      digits &&
      amount < 1000 &&
      group?.shape === 'number' &&
      group.end - group.start === 3 &&
      group.start - (list[i]?.end ?? 0) === 1
    ) {
      amount = amount * 1000 + Number(group.key);
      to++;
    }
    for (let scale = SCALES[list[to]?.key ?? '']; scale; scale = SCALES[list[to]?.key ?? '']) {
      amount *= scale;
      to++;
    }
    let unit = to;
    while (unit < to + 3 && BETWEEN.test(list[unit]?.key ?? '')) unit++;
    const counted = list[unit];
    found.push({ value: amount, from: i, to, unit: counted && counted.shape !== 'number' ? unit : -1 });
    i = to - 1;
  }
  return found;
}
