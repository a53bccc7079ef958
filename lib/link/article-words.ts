import type { Span } from '#lib/model/span.ts';
import { stem } from '#lib/text/stem.ts';
import { type Word, words } from '#lib/text/words.ts';

/** An article's text with its words and their stems, worked out once and asked for stretch by stretch. */
export class ArticleWords {
  readonly text: string;
  readonly words: readonly Word[];
  /** The stem of each word. */
  readonly stems: readonly string[];

  constructor(text: string) {
    this.text = text;
    this.words = words(text);
    const known = new Map<string, string>();
    this.stems = this.words.map(({ key }) => {
      let found = known.get(key);
      if (found === undefined) {
        found = stem(key);
        known.set(key, found);
      }
      return found;
    });
  }

  /** Indices of the words that begin within a span, first and after the last. */
  range({ start, end }: Span): [from: number, to: number] {
    return [this.#firstFrom(start), this.#firstFrom(end)];
  }

  /** The words that begin within a span; offsets are the text's. */
  within(span: Span): readonly Word[] {
    return this.words.slice(...this.range(span));
  }

  /** The stems of the words that begin within a span. */
  stemsWithin(span: Span): readonly string[] {
    return this.stems.slice(...this.range(span));
  }

  #firstFrom(offset: number): number {
    let low = 0;
    let high = this.words.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.words[middle]?.start ?? 0) < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
