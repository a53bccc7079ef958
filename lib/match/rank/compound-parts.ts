import type { StemTable } from './stem-table.ts';

/** Shorter parts are found in too many words by chance. */
const SHORTEST = 4;
/** One part alone must be longer to tell anything. */
const ALONE = 6;

/**
 * The known terms that an unknown word is made of: "krystinamartelli", as hashtags and handles write names, holds "martelli". Two
 * parts that make up the whole are best, else the longest at its beginning or end.
 */
export function compoundParts(word: string, stems: StemTable): number[] {
  let best: number[] = [];
  let longest = ALONE - 1;
  for (let cut = SHORTEST; cut <= word.length - 1; cut++) {
    const head = stems.numberOf(word.slice(0, cut));
    const tail = word.length - cut >= SHORTEST ? stems.numberOf(word.slice(cut)) : -1;
    if (head >= 0 && tail >= 0) return [head, tail];
    if (head >= 0 && cut > longest) {
      longest = cut;
      best = [head];
    }
    if (tail >= 0 && word.length - cut > longest) {
      longest = word.length - cut;
      best = [tail];
    }
  }
  return best;
}
