import type { Days, Guards } from '#lib/model/claim.ts';
import type { ReadStatement } from './read-statements.ts';
import { everydayFrequency } from './telling-words.ts';

/** So many words of a claim must stand in any sentence that is taken for it. */
const WORDS = 3;

/** The words that all wordings have in common, the rarest in English first, each as the first wording writes it. */
function sharedWords([first, ...others]: readonly ReadStatement[]): string[] {
  if (!first) return [];
  const { sentence } = first;
  return sentence.terms
    .filter(
      ({ key, entity }) => !entity && !key.startsWith('#') && others.every(({ byKey }) => byKey.has(key)),
    )
    .sort((a, b) => everydayFrequency(a.key) - everydayFrequency(b.key) || a.from - b.from)
    .flatMap(({ from }) => sentence.words[from]?.key ?? []);
}

/** What a sentence must have to be taken for a claim: its most telling words, its days, and its number where all agree on one. */
export function claimGuards(members: readonly ReadStatement[], day: Days): Guards {
  const [first, ...others] = members.map(({ sentence }) => sentence);
  const shared = first?.numbers.find(
    ({ value, unit }) =>
      unit >= 0 &&
      others.every(({ numbers }) => numbers.some((other) => other.value === value && other.unit >= 0)),
  );
  const unit = shared && first?.words[shared.unit]?.key;
  return {
    words: sharedWords(members).slice(0, WORDS),
    without: [],
    source: [],
    actor: [],
    target: [],
    day,
    ...(shared && unit !== undefined && { number: { unit, min: shared.value, max: shared.value } }),
  };
}
