import {
  ACCEPT_FEATURES,
  type AcceptCase,
  type Judge,
  judgeScore,
  turned,
} from '#lib/match/rank/acceptor.ts';
import { fitLogistic } from './fit-logistic.ts';
import { fitPlatt } from './fit-platt.ts';
import { fitTrees, logisticLoss } from './fit-trees.ts';

/** A case and whether the claim is the right one; between 0 and 1 where people were of two minds. */
export interface Lesson extends AcceptCase {
  target: number;
  weight: number;
}

const FOLDS = 5;
const BOOSTING = { trees: 300, depth: 4, least: 15, ridge: 3, rate: 0.03, share: 0.6 };

/** Two sentences teach either way round. */
function bothWays(lesson: Lesson): Lesson[] {
  if (lesson.kind === 'posts') return [lesson];
  const half = { ...lesson, weight: lesson.weight / 2 };
  return [half, { ...half, features: turned(lesson.features) }];
}

/** Fits both models of a judge, whose scores are not yet calibrated; `hidden` names features they may not see. */
export function fitModels(lessons: readonly Lesson[], hidden: ReadonlySet<string> = new Set()): Judge {
  const seen = lessons.flatMap(bothWays).map(({ features, target, weight }) => ({
    features: features.map((value, i) => (hidden.has(ACCEPT_FEATURES[i] ?? '') ? 0 : value)),
    target,
    weight,
  }));
  const loss = logisticLoss(
    seen.map(({ target }) => target),
    seen.map(({ weight }) => weight),
  );
  const rows = seen.map(({ features }) => features);
  return {
    trees: fitTrees(rows, ACCEPT_FEATURES, loss, -1, BOOSTING),
    linear: fitLogistic(seen, ACCEPT_FEATURES),
    slope: 1,
    offset: 0,
  };
}

/** Fits a judge, and calibrates it on what parts of it say of cases that they have not seen. */
export function fitJudge(lessons: readonly Lesson[]): Judge {
  const scored = Array.from({ length: FOLDS }, (_, fold) => {
    const judge = fitModels(lessons.filter((_, i) => i % FOLDS !== fold));
    return lessons
      .filter((_, i) => i % FOLDS === fold)
      .map((lesson) => ({ score: judgeScore(judge, lesson), target: lesson.target, weight: lesson.weight }));
  });
  return { ...fitModels(lessons), ...fitPlatt(scored.flat()) };
}
