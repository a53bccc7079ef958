/** Keys in the order in which they were met, and how many claims have each: what must be known before claims are filed under them. */
export class CountedKeys {
  readonly numbers = new Map<string, number>();
  /** By key. */
  readonly having: number[] = [];
  /** By key: the claim that was counted last. */
  readonly #last: number[] = [];

  /** The number of a key; claims come in rising order, and each counts once. */
  count(key: string, claim: number): number {
    let number = this.numbers.get(key);
    if (number === undefined) {
      number = this.numbers.size;
      this.numbers.set(key, number);
      this.having.push(0);
      this.#last.push(-1);
    }
    if (this.#last[number] !== claim) this.having[number] = (this.having[number] ?? 0) + 1;
    this.#last[number] = claim;
    return number;
  }
}

/** Claims by key, each with how much the key means for it, filed where they are to lie. */
export class Postings {
  /** Where each key's claims begin; one more than there are keys. */
  readonly starts: Uint32Array;
  readonly claims: Uint32Array;
  readonly impacts: Uint8Array;
  /** Where the next claim of each key goes. */
  readonly #next: Uint32Array;

  /** Room for as many claims under each key as were counted. */
  constructor(having: readonly number[]) {
    this.starts = new Uint32Array(having.length + 1);
    for (const [number, claims] of having.entries())
      this.starts[number + 1] = (this.starts[number] ?? 0) + claims;
    this.#next = this.starts.slice();
    const size = this.starts.at(-1) ?? 0;
    this.claims = new Uint32Array(size);
    this.impacts = new Uint8Array(size);
  }

  /** Files a claim under a key; claims come in rising order, and what is filed twice is joined. */
  file(number: number, claim: number, impact: number, join: (a: number, b: number) => number): void {
    const next = this.#next[number] ?? 0;
    const last = next - 1;
    if (next > (this.starts[number] ?? 0) && this.claims[last] === claim) {
      this.impacts[last] = join(this.impacts[last] ?? 0, impact);
      return;
    }
    this.claims[next] = claim;
    this.impacts[next] = impact;
    this.#next[number] = next + 1;
  }
}
