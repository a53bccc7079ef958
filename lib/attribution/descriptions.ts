import type { Span } from '#lib/model/span.ts';
import type { Model } from './model.ts';
import { nameRuns, People } from './people.ts';
import { read } from './reading.ts';
import { KIND } from './word-kind.ts';

/** What a text calls somebody beside the name: "Britain’s top diplomat", "Kremlin spokesman". */
export interface Description extends Span {
  /** The name in full, as the text has it. */
  name: string;
  /** The words, verbatim. */
  text: string;
}

/** What may stand in the description before a name. */
const BEFORE: number[] = [KIND.NOUN, KIND.PROPN, KIND.ADJ, KIND.DET, KIND.PART, KIND.NUM, KIND.PRON];
/** A description is no longer. */
const LONGEST = 8;

/**
 * The descriptions a text puts before names ("UK Defence Secretary Ben Wallace"; "Britain’s top diplomat, Liz Truss"), in
 * order. Linear.
 */
export function descriptions(text: string, model: Pick<Model, 'lexicon' | 'kinds'>): Description[] {
  const reading = read(text, model);
  const { tokens, kind, from, quotations } = reading;
  const people = new People(reading);
  const found: Description[] = [];
  for (const run of nameRuns(reading, 0, tokens.length)) {
    if (run.to - run.from < 2) continue;
    let last = run.from - 1;
    if (tokens[last]?.key === ',') last--;
    let first = last + 1;
    const limit = Math.max(from[run.from] ?? 0, run.from - LONGEST);
    while (
      first > limit &&
      BEFORE.includes(kind[first - 1] ?? -1) &&
      quotations.open[first - 1] !== first - 1
    )
      first--;
    const noun = kind.slice(first, last + 1).some((each) => each === KIND.NOUN || each === KIND.PROPN);
    const [start, end] = [tokens[first]?.start, tokens[last]?.end];
    if (last < first || !noun || start === undefined || end === undefined) continue;
    const name =
      people.find(reading, run)?.name ?? text.slice(tokens[run.from]?.start, tokens[run.to - 1]?.end);
    found.push({ name, start, end, text: text.slice(start, end) });
  }
  return found;
}

/** What several texts call the same person, by name; the texts by their index, each wording once a text. */
export function describedAlike(texts: Description[][]): Map<string, { text: number; wording: string }[]> {
  const byName = new Map<string, { text: number; wording: string }[]>();
  texts.forEach((found, text) => {
    for (const { name, text: wording } of found) {
      const known = byName.get(name) ?? [];
      if (!known.some((each) => each.text === text && each.wording === wording))
        known.push({ text, wording });
      byName.set(name, known);
    }
  });
  return byName;
}
