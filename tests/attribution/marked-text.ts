import { FeatureTable } from '#lib/attribution/feature-table.ts';
import type { LabelledSpan, Part } from '#lib/attribution/label.ts';
import type { LinkedSpans } from '#lib/attribution/link.ts';
import { type Reading, read } from '#lib/attribution/reading.ts';
import { Vocabulary } from '#lib/attribution/vocabulary.ts';
import { KIND, KIND_COUNT } from '#lib/attribution/word-kind.ts';

const PARTS: Record<string, Part> = { S: 'source', C: 'cue', T: 'content' };

/**
 * A text without a model, and the attributions that marks in it make: `{1S Anna} {1C said} {1T it rains}` is one, other
 * numbers are others. Its words are nouns, but for those whose kind is told.
 */
export function markedText(
  marked: string,
  kinds: Record<string, keyof typeof KIND> = {},
): { reading: Reading; linked: LinkedSpans[] } {
  const text = marked.replace(/\{\d[SCT] ([^}]*)\}/g, '$1');
  const reading = read(text, {
    vocabulary: new Vocabulary({ classes: new Map(), cues: new Map(), vectors: new Map() }),
    kinds: new FeatureTable(new Int32Array(0), new Int8Array(0), KIND_COUNT),
  });
  reading.tokens.forEach(({ key }, i) => {
    const kind = kinds[key];
    if (kind) reading.kind[i] = KIND[kind];
  });
  const byNumber = new Map<string, LinkedSpans>();
  let removed = 0;
  for (const match of marked.matchAll(/\{(\d)([SCT]) ([^}]*)\}/g)) {
    const [whole, number = '', letter = '', words = ''] = match;
    const start = match.index - removed;
    removed += whole.length - words.length;
    const inside = reading.tokens.flatMap((token, i) =>
      token.start >= start && token.end <= start + words.length ? [i] : [],
    );
    const part = PARTS[letter] ?? 'content';
    const each = byNumber.get(number) ?? { source: [], cue: [], content: [] };
    each[part].push({ part, from: inside[0] ?? 0, to: (inside.at(-1) ?? 0) + 1 });
    byNumber.set(number, each);
  }
  return { reading, linked: [...byNumber.values()] };
}

/** The words of some spans. */
export function wordsOf({ text, tokens }: Reading, spans: LabelledSpan[]): string {
  return spans.map(({ from, to }) => text.slice(tokens[from]?.start, tokens[to - 1]?.end)).join(' … ');
}
