/** How far back the mean of slopes and of their squares reach, as in the paper. */
const MEAN = 0.9;
const SQUARE = 0.999;
const SMALL = 1e-6;
/** How far back the mean of the weights themselves reaches. */
const LASTING = 0.998;

/** Weights in training by Adam (Kingma and Ba 2015), with a running mean of the weights, which errs less than the last ones. */
export class Adam {
  readonly #weights: Float32Array;
  readonly #mean: Float32Array;
  readonly #square: Float32Array;
  readonly #lasting: Float32Array;
  #steps = 0;

  /** @param weights - where training begins; changed in place */
  constructor(weights: Float32Array) {
    this.#weights = weights;
    this.#mean = new Float32Array(weights.length);
    this.#square = new Float32Array(weights.length);
    this.#lasting = new Float32Array(weights.length);
  }

  /** One step down the sum of some slopes, which are emptied. */
  step(rate: number, slopes: readonly Float32Array[]): void {
    this.#steps++;
    const pace = rate / (1 - MEAN ** this.#steps);
    const spread = 1 - SQUARE ** this.#steps;
    const weights = this.#weights;
    for (let i = 0; i < weights.length; i++) {
      let slope = 0;
      for (const each of slopes) slope += each[i] as number;
      const mean = MEAN * (this.#mean[i] as number) + (1 - MEAN) * slope;
      const square = SQUARE * (this.#square[i] as number) + (1 - SQUARE) * slope * slope;
      this.#mean[i] = mean;
      this.#square[i] = square;
      const weight = (weights[i] as number) - (pace * mean) / (Math.sqrt(square / spread) + SMALL);
      weights[i] = weight;
      this.#lasting[i] = LASTING * (this.#lasting[i] as number) + (1 - LASTING) * weight;
    }
    for (const each of slopes) each.fill(0);
  }

  /** The running mean of the weights. */
  lasting(): Float32Array {
    const share = 1 - LASTING ** this.#steps;
    return this.#lasting.map((weight) => weight / share);
  }
}
