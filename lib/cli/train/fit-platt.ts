/** What turns a classifier's score into a probability: `1 / (1 + exp(-(slope * score + offset)))`. */
export interface Calibration {
  slope: number;
  offset: number;
}

/** A score that was given to a case not seen in training, and what was true. */
export interface ScoredCase {
  score: number;
  target: number;
  weight: number;
}

const STEPS = 50;
/** A step of Newton's that overshoots is halved until it brings a gain, at most so often. */
const HALVINGS = 20;

/** The cross-entropy of what the calibration says of the cases. */
function loss({ slope, offset }: Calibration, cases: readonly ScoredCase[]): number {
  return cases.reduce((sum, { score, target, weight }) => {
    const logOdds = slope * score + offset;
    const surprise = Math.log1p(Math.exp(-Math.abs(logOdds))) + Math.max(logOdds, 0) - target * logOdds;
    return sum + weight * surprise;
  }, 0);
}

/** Fits Platt's (1999) two numbers by Newton's method with backtracking (Lin, Lin and Weng 2007). */
export function fitPlatt(cases: readonly ScoredCase[]): Calibration {
  let best: Calibration = { slope: 0, offset: 0 };
  for (let step = 0; step < STEPS; step++) {
    let [a, b, aa, ab, bb] = [0, 0, 1e-9, 0, 1e-9];
    for (const { score, target, weight } of cases) {
      const chance = 1 / (1 + Math.exp(-(best.slope * score + best.offset)));
      const curve = weight * chance * (1 - chance);
      a += weight * (target - chance) * score;
      b += weight * (target - chance);
      aa += curve * score * score;
      ab += curve * score;
      bb += curve;
    }
    const whole = aa * bb - ab * ab;
    const before = loss(best, cases);
    let share = 1;
    let next = best;
    for (let halving = 0; halving < HALVINGS; halving++, share /= 2) {
      next = {
        slope: best.slope + (share * (bb * a - ab * b)) / whole,
        offset: best.offset + (share * (aa * b - ab * a)) / whole,
      };
      if (loss(next, cases) < before) break;
    }
    if (loss(next, cases) >= before) return best;
    best = next;
  }
  return best;
}
