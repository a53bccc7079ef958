import { builtAlike } from './grams.ts';
import type { RankContext } from './rank-context.ts';
import type { Statement, StatementWord } from './statement.ts';

/** Words of two statements that stand for each other. */
export interface AlignedPair {
  mine: number;
  theirs: number;
  /** 1 the same word, less for one of like meaning or spelling. */
  like: number;
}

/** Words less alike than this are not paired. */
const LEAST = 0.45;
/** No other word is as good as the word itself. */
const MOST = 0.9;

function likeness(a: StatementWord, b: StatementWord, context: RankContext): number {
  if (a.stem === b.stem) return 1;
  if (a.number || b.number) return 0;
  const cosine = a.row < 0 || b.row < 0 ? 0 : context.vectors.cosine(a.row, b.row);
  return Math.min(MOST, Math.max(cosine, builtAlike(a.grams, b.grams)));
}

/** Pairs the content words of two statements, each at most once, the most alike first; of equals the nearest in place. */
export function align(mine: Statement, theirs: Statement, context: RankContext): AlignedPair[] {
  const possible: (AlignedPair & { apart: number })[] = [];
  for (const [m, word] of mine.content.entries()) {
    for (const [t, other] of theirs.content.entries()) {
      const like = likeness(word, other, context);
      const apart = Math.abs(m / mine.content.length - t / theirs.content.length);
      if (like >= LEAST) possible.push({ mine: m, theirs: t, like, apart });
    }
  }
  possible.sort((a, b) => b.like - a.like || a.apart - b.apart);
  const taken = { mine: new Set<number>(), theirs: new Set<number>() };
  return possible
    .filter((pair) => {
      if (taken.mine.has(pair.mine) || taken.theirs.has(pair.theirs)) return false;
      taken.mine.add(pair.mine);
      taken.theirs.add(pair.theirs);
      return true;
    })
    .sort((a, b) => a.mine - b.mine);
}
