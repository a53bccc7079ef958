import { hashString } from '#lib/attribution/hash.ts';
import { partOf } from '#lib/attribution/label.ts';
import type { Lexicon } from '#lib/attribution/lexicon.ts';
import { stem } from '#lib/text/stem.ts';
import type { LabelledText } from './learn-lexicon.ts';

/** A share of a stem's uses that are in a cue, and the strength it stands for. */
const STRENGTHS: [number, number][] = [
  [0.6, 5],
  [0.4, 4],
  [0.25, 3],
  [0.12, 2],
  [0.05, 1],
];

/** How often a stem is used, and how often in a cue. */
interface Uses {
  cue: number;
  all: number;
}

function usesIn(texts: LabelledText[]): Map<string, Uses> {
  const counts = new Map<string, Uses>();
  for (const { tokens, labels } of texts) {
    tokens.forEach(({ key }, i) => {
      const stemmed = /^[a-z]+$/.test(key) ? stem(key) : key.replace(/\d/g, '0');
      const count = counts.get(stemmed) ?? { cue: 0, all: 0 };
      counts.set(stemmed, count);
      count.all++;
      if (partOf(labels[i] ?? 0) === 'cue') count.cue++;
    });
  }
  return counts;
}

/** 0 where a word was hardly ever a cue; two uses are added that are none, since a word seen once says little. */
const strengthOf = ({ cue, all }: Uses) =>
  cue < 2 ? 0 : (STRENGTHS.find(([share]) => cue / (all + 2) > share)?.[1] ?? 0);

/** How much words look like cues, as a `Lexicon` has it, learned from labelled texts. */
export class CueStrengths {
  readonly #uses: Map<string, Uses>;
  /** What all texts say. */
  readonly strengths: Lexicon['cues'] = new Map();

  /** Counts the uses in all texts. */
  constructor(texts: LabelledText[]) {
    this.#uses = usesIn(texts);
    for (const [stemmed, uses] of this.#uses) {
      const strength = strengthOf(uses);
      if (strength > 0) this.strengths.set(hashString(stemmed), strength);
    }
  }

  /**
   * What all texts but one say. A text that is learned from must not be told its own answers, or what is told of rare words
   * is trusted more than it deserves in texts never seen.
   */
  without(text: LabelledText): Lexicon['cues'] {
    const others = new Map(this.strengths);
    for (const [stemmed, own] of usesIn([text])) {
      const uses = this.#uses.get(stemmed) ?? own;
      const strength = strengthOf({ cue: uses.cue - own.cue, all: uses.all - own.all });
      if (strength > 0) others.set(hashString(stemmed), strength);
      else others.delete(hashString(stemmed));
    }
    return others;
  }
}
