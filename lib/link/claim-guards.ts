import type { Days, Guards } from '#lib/model/claim.ts';
import { stem } from '#lib/text/stem.ts';
import type { ReadStatement } from './read-statements.ts';
import { everydayFrequency } from './telling-words.ts';

/** So many words of a claim must stand in any sentence that is taken for it. */
const WORDS = 3;

/** Words that everyday English uses less often than this, in a million sentences, tell something. */
const TELLING = 2000;
/** With fewer telling words in common, a sentence with these and the same names would often say something else. */
const FEWEST_TELLING = 2;

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

/** The words that a sentence must have to be taken for the claim; none where they would tell too little, so that it must have nearly all. */
function neededWords(members: readonly ReadStatement[]): string[] {
  const common = sharedWords(members).slice(0, WORDS);
  const telling = new Set(common.filter((word) => everydayFrequency(stem(word)) < TELLING));
  return telling.size < FEWEST_TELLING ? [] : common;
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
    words: neededWords(members),
    without: [],
    source: [],
    actor: [],
    target: [],
    day,
    ...(shared && unit !== undefined && { number: { unit, min: shared.value, max: shared.value } }),
  };
}
