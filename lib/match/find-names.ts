import type { Word } from '#lib/text/words.ts';
import type { NameForm, NameNode } from './name-index.ts';
import { standsAlone } from './stands-alone.ts';

/** A stretch of words that is a known form; `forms` holds everything it may stand for. */
export interface NameHit {
  /** Indices of its words, first and after the last. */
  from: number;
  to: number;
  forms: NameForm[];
  /** Names within it, for where it turns out to stand for nobody: "NATO" in "NATO chief" on a page without Stoltenberg. */
  inner: NameHit[];
}

const SEPARATES = /[.!?;:()[\]\n]/;
/** After these a full stop ends no sentence, so a name may go on. */
const ABBREVIATED = /^(?:\p{L}|gen|sen|rep|gov|lt|col|sgt|mr|mrs|ms|dr|st|prof|maj|capt|adm|dep|sec)$/u;

function parted(text: string, before: Word, word: Word): boolean {
  const between = text.slice(before.end, word.start);
  return SEPARATES.test(ABBREVIATED.test(before.key) ? between.replace('.', '') : between);
}

function written(word: Word, shape: Word['shape'] | undefined, alone: boolean): boolean {
  if (shape === 'capital') return word.shape !== 'lower';
  // "US" is never "us", while "NATO" inside a longer name may be printed "Nato".
  if (shape === 'capitals') return alone ? word.shape === 'capitals' : word.shape !== 'lower';
  return true;
}

/** A two-letter name within a run of capitals ("CONTACT US") is more likely a word. */
function shouted(list: readonly Word[], from: number, to: number): boolean {
  const word = list[from];
  if (!word || to - from > 1 || word.end - word.start > 2) return false;
  return [list[from - 1], list[to]].some((near) => near?.shape === 'capitals' && near.key.length > 2);
}

/** The longest form that begins at a word and ends before `limit`. */
function longest(list: readonly Word[], text: string, index: NameNode, from: number, limit: number) {
  let node: NameNode | undefined = index;
  let best: { to: number; forms: NameForm[] } | undefined;
  for (let to = from; to < limit; to++) {
    const word: Word | undefined = list[to];
    const before = list[to - 1];
    if (!word || (to > from && before && parted(text, before, word))) break;
    node = node.next.get(word.key);
    if (!node) break;
    const forms = node.forms.filter((form) =>
      form.shapes.every((shape, i) => {
        const part = list[from + i];
        return part !== undefined && written(part, shape, form.shapes.length === 1);
      }),
    );
    if (forms.length > 0) best = { to: to + 1, forms };
  }
  return best;
}

function within(
  list: readonly Word[],
  text: string,
  index: NameNode,
  start: number,
  end: number,
  whole: boolean,
): NameHit[] {
  const hits: NameHit[] = [];
  for (let from = start; from < end; from++) {
    const found = longest(list, text, index, from, from === start && !whole ? end - 1 : end);
    if (!found || shouted(list, from, found.to)) continue;
    const alone = found.to - from > 1 || standsAlone(list, from, text);
    const forms = alone ? found.forms : found.forms.filter((form) => form.clue === 'none');
    if (forms.length === 0) continue;
    const unsure = found.to - from > 1 && forms.every((form) => form.clue !== 'none');
    const inner = unsure ? within(list, text, index, from, found.to, false) : [];
    hits.push({ from, to: found.to, forms, inner });
    from = found.to - 1;
  }
  return hits;
}

/**
 * The known names among the words of a text, left to right, the longest at each place, none overlapping.
 * One pass; what a form stands for is settled later, when the whole page has been seen.
 */
export function findNames(list: readonly Word[], text: string, index: NameNode): NameHit[] {
  return within(list, text, index, 0, list.length, true);
}
