import { isCountOf, type KnownNumber } from './check-number.ts';
import type { CompiledPack } from './compile-pack.ts';
import { readSentences, readWords } from './reading.ts';

/** How a text gives a claim's number, with what is counted, each time it does: "130,000 troops". */
export function numbersKnown(pack: CompiledPack, text: string, number: KnownNumber | undefined): string[] {
  if (!number) return [];
  return readSentences(readWords(text, pack.names), pack.entities, new Set()).flatMap((sentence) =>
    sentence.numbers
      .filter((quantity) => isCountOf(sentence, quantity, number))
      .map(({ from, to, unit }) =>
        text.slice(sentence.words[from]?.start, sentence.words[Math.max(to, unit + 1) - 1]?.end),
      ),
  );
}
