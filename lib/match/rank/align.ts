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

/** Which words of two statements stand for each other, and how like each is to any word of the other side, be it paired or not. */
export interface Alignment {
  pairs: AlignedPair[];
  /** By content word: 0 nothing to do with any, 1 there itself. */
  mine: Float64Array;
  theirs: Float64Array;
}

/** Pairs the content words of two statements, each at most once, the most alike first; of equals the nearest in place. */
export function align(mine: Statement, theirs: Statement, context: RankContext): Alignment {
  const possible: (AlignedPair & { apart: number })[] = [];
  const nearest = {
    mine: new Float64Array(mine.content.length),
    theirs: new Float64Array(theirs.content.length),
  };
  for (const [m, word] of mine.content.entries()) {
    for (const [t, other] of theirs.content.entries()) {
      const like = likeness(word, other, context);
      nearest.mine[m] = Math.max(nearest.mine[m] ?? 0, like);
      nearest.theirs[t] = Math.max(nearest.theirs[t] ?? 0, like);
      const apart = Math.abs(m / mine.content.length - t / theirs.content.length);
      if (like >= LEAST) possible.push({ mine: m, theirs: t, like, apart });
    }
  }
  possible.sort((a, b) => b.like - a.like || a.apart - b.apart);
  const taken = { mine: new Set<number>(), theirs: new Set<number>() };
  const pairs = possible
    .filter((pair) => {
      if (taken.mine.has(pair.mine) || taken.theirs.has(pair.theirs)) return false;
      taken.mine.add(pair.mine);
      taken.theirs.add(pair.theirs);
      return true;
    })
    .sort((a, b) => a.mine - b.mine);
  return { pairs, ...nearest };
}
