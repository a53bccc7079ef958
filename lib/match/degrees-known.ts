import type { CompiledPack } from './compile-pack.ts';
import { degreesIn, sameMatter, withHead } from './degree.ts';
import { readSentences, readWords, type Sentence, spanOf } from './reading.ts';

/** How a text puts what a sentence gives a degree, each time it does: "all troops", where the sentence has "some troops". */
export function degreesKnown(
  pack: CompiledPack,
  text: string,
  sentence: Sentence,
  { from, to }: { from: number; to: number },
): string[] {
  const here = degreesIn(sentence).filter((degree) => from <= degree.from && degree.to <= to);
  return readSentences(readWords(text, pack.names), pack.entities, new Set()).flatMap((other) =>
    degreesIn(other)
      .filter((degree) => here.some((own) => own.grade !== degree.grade && sameMatter(own, degree)))
      .map((degree) => spanOf(other, withHead(degree)))
      .map(({ start, end }) => text.slice(start, end)),
  );
}
