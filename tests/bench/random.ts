import { random } from '#lib/cli/train/random.ts';

/** A source of chance that gives the same run for the same seed. */
export class Random {
  readonly #numbers: () => number;

  constructor(seed: number) {
    this.#numbers = random(seed);
  }

  /** From 0 to 1, 1 excluded. */
  next(): number {
    return this.#numbers();
  }

  /** A whole number from 0, `below` excluded. */
  below(below: number): number {
    return Math.floor(this.next() * below);
  }

  /** One of a list that is not empty. */
  of<T>(list: readonly T[]): T {
    const chosen = list[this.below(list.length)];
    if (chosen === undefined) throw new RangeError('There is nothing to choose from.');
    return chosen;
  }
}
