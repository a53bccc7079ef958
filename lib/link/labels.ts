import type { Span } from '#lib/model/span.ts';
import { sentences } from '#lib/text/sentences.ts';
import { words } from '#lib/text/words.ts';
import type { LabelUse } from './article-record.ts';
import type { ArticleWords } from './article-words.ts';
import { LABEL_FAMILIES } from './label-families.ts';

/** A name of a thing, by its words. */
interface Name {
  keys: string[];
  /** Printed small, so that a capital means something else; several words are sure enough. */
  small: boolean;
  thing: string;
}

/** By the first word, the longest name first. */
const BY_FIRST = new Map<string, Name[]>();
for (const { thing, names } of LABEL_FAMILIES) {
  for (const name of names) {
    const keys = words(name).map(({ key }) => key);
    const [first = ''] = keys;
    const small = keys.length === 1 && name === name.toLowerCase();
    const same = [...(BY_FIRST.get(first) ?? []), { keys, small, thing }];
    BY_FIRST.set(
      first,
      same.sort((a, b) => b.keys.length - a.keys.length),
    );
  }
}

/** What may stand before the noun as part of the label: "Russian-backed", "pro-Russian", "alleged". */
const BEFORE = /(?:(?:\p{L}+-)\p{L}+|pro|alleged|so-called|\p{Lu}\p{L}+(?:n|an|ian|ish|ese))\s+$/u;

/**
 * The words by which an article calls a thing that goes by several names, each once, in reading order; whose word it is: the
 * outlet's own, or that of the source whose reported words hold it.
 *
 * @param reported the stretches that are somebody's reported words, with the name of that source
 */
export function labelsOf(
  { text, words: list }: ArticleWords,
  reported: readonly { span: Span; source: string }[],
): LabelUse[] {
  const seen = new Set<string>();
  const around = sentences(text);
  let sentence = 0;
  /** "Undocumented immigrants" are not "immigrants" besides. */
  let taken = 0;
  return list.flatMap((word, i): LabelUse[] => {
    if (i < taken) return [];
    const name = BY_FIRST.get(word.key)?.find(({ keys }) => keys.every((key, n) => list[i + n]?.key === key));
    const last = list[i + (name?.keys.length ?? 1) - 1];
    if (!name || !last || (name.small && word.shape !== 'lower')) return [];
    taken = i + name.keys.length;
    while (sentence < around.length - 1 && (around[sentence]?.end ?? 0) <= word.start) sentence++;
    const from = around[sentence]?.start ?? 0;
    const before = BEFORE.exec(text.slice(Math.max(from, word.start - 40), word.start));
    const start = word.start - (before?.[0].length ?? 0);
    const quote = text.slice(start, last.end);
    const voice =
      reported.find(({ span }) => span.start <= start && span.end >= last.end)?.source ?? 'outlet';
    const key = `${name.thing}|${quote.toLowerCase()}|${voice}`;
    if (seen.has(key) || quote.includes('\n')) return [];
    seen.add(key);
    return [{ thing: name.thing, term: quote, voice, quote, start, end: last.end }];
  });
}
