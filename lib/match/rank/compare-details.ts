import { areOpposite } from './opposites.ts';
import type { Statement, StatementWord } from './statement.ts';

/** Numbers that both have, and those that only one has. */
export function compareNumbers(mine: Statement, theirs: Statement) {
  const [ours, others] = [mine, theirs].map(({ numbers }) => numbers.map(({ value }) => value));
  const left = (ours ?? []).filter((value) => !others?.includes(value));
  const right = (others ?? []).filter((value) => !ours?.includes(value));
  const far = left.flatMap((value) => right.map((other) => Math.abs(Math.log((value + 1) / (other + 1)))));
  return {
    'numbers shared': (ours?.length ?? 0) - left.length,
    'numbers that differ': Math.min(left.length, right.length),
    'numbers missing in the claim': left.length,
    'numbers missing in the query': right.length,
    'how far numbers differ': far.length > 0 ? Math.min(...far) : 0,
  };
}

/** Days and weekdays that both name, and whether all they name clash. */
export function compareDays(mine: Statement, theirs: Statement) {
  const shared = [...mine.weekdays].filter((day) => theirs.weekdays.has(day)).length;
  const differ = mine.weekdays.size > 0 && theirs.weekdays.size > 0 && shared === 0;
  const clashes = mine.days.flatMap((day) =>
    theirs.days.filter((other) =>
      (['year', 'month', 'day'] as const).some(
        (part) => day[part] !== undefined && other[part] !== undefined && day[part] !== other[part],
      ),
    ),
  );
  const pairs = mine.days.length * theirs.days.length;
  return {
    'days that differ': Number(differ) + Number(pairs > 0 && clashes.length === pairs),
    'days shared': shared + Number(pairs > clashes.length),
  };
}

/** Negations, and words that only one has of which the other has the opposite; `left` and `right` are what only one side says. */
export function comparePolarity(
  mine: Statement,
  theirs: Statement,
  left: StatementWord[],
  right: StatementWord[],
) {
  return {
    'negation differs': Number(mine.negations % 2 !== theirs.negations % 2),
    negations: mine.negations + theirs.negations,
    opposites: left.filter((word) => right.some((other) => areOpposite(word.stem, other.stem))).length,
  };
}
