/** A word's class and how often the word was seen. */
export interface Clustering {
  /** Class of each word by its index, 0 to `classes - 1`. */
  classOf: Int32Array;
}

/**
 * Parts words into classes so that a class predicts the next one well (the exchange algorithm of Kneser and Ney 1993).
 *
 * @param sequences - words by index, most frequent first
 * @param wordCount - how many different words there are
 */
export function clusterWords(
  sequences: Int32Array[],
  wordCount: number,
  classes: number,
  rounds: number,
): Clustering {
  const classOf = Int32Array.from({ length: wordCount }, (_, word) =>
    word < classes - 1 ? word : word % classes,
  );
  const counts = new Float64Array(wordCount);
  const followers = Array.from({ length: wordCount }, () => new Map<number, number>());
  const leaders = Array.from({ length: wordCount }, () => new Map<number, number>());
  const bump = (map: Map<number, number> | undefined, word: number) =>
    map?.set(word, (map.get(word) ?? 0) + 1);
  for (const sequence of sequences) {
    sequence.forEach((word, i) => {
      counts[word] = (counts[word] ?? 0) + 1;
      const after = sequence[i + 1];
      if (after === undefined) return;
      bump(followers[word], after);
      bump(leaders[after], word);
    });
  }
  const pairs = new Float64Array(classes * classes);
  const sizes = new Float64Array(classes);
  const classAt = (word: number) => classOf[word] as number;
  for (let word = 0; word < wordCount; word++) {
    (sizes[classAt(word)] as number) += counts[word] as number;
    for (const [after, times] of followers[word] ?? [])
      (pairs[classAt(word) * classes + classAt(after)] as number) += times;
  }
  const information = (x: number) => (x > 0 ? x * Math.log(x) : 0);
  const toClass = new Float64Array(classes);
  const fromClass = new Float64Array(classes);
  for (let round = 0; round < rounds; round++) {
    for (let word = 0; word < wordCount; word++) {
      const count = counts[word] as number;
      const old = classAt(word);
      toClass.fill(0);
      fromClass.fill(0);
      let own = 0;
      for (const [after, times] of followers[word] ?? []) {
        if (after === word) own = times;
        else (toClass[classAt(after)] as number) += times;
      }
      for (const [before, times] of leaders[word] ?? [])
        if (before !== word) (fromClass[classAt(before)] as number) += times;
      const touched = Array.from({ length: classes }, (_, c) => c).filter(
        (c) => toClass[c] !== 0 || fromClass[c] !== 0,
      );
      const shift = (into: number, sign: number) => {
        (sizes[into] as number) += sign * count;
        for (const c of touched) {
          (pairs[into * classes + c] as number) += sign * (toClass[c] as number);
          (pairs[c * classes + into] as number) += sign * (fromClass[c] as number);
        }
        (pairs[into * classes + into] as number) += sign * own;
      };
      shift(old, -1);
      let best = old;
      let bestGain = Number.NEGATIVE_INFINITY;
      for (let into = 0; into < classes; into++) {
        const size = sizes[into] as number;
        let gain = -2 * (information(size + count) - information(size));
        let self = own;
        for (const c of touched) {
          if (c === into) {
            self += (toClass[c] as number) + (fromClass[c] as number);
            continue;
          }
          const out = pairs[into * classes + c] as number;
          const back = pairs[c * classes + into] as number;
          if (toClass[c] !== 0) gain += information(out + (toClass[c] as number)) - information(out);
          if (fromClass[c] !== 0) gain += information(back + (fromClass[c] as number)) - information(back);
        }
        const loop = pairs[into * classes + into] as number;
        gain += information(loop + self) - information(loop);
        if (gain > bestGain) {
          bestGain = gain;
          best = into;
        }
      }
      shift(best, 1);
      classOf[word] = best;
    }
  }
  return { classOf };
}
