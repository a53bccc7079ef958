import type { Span } from '#lib/model/span.ts';
import { PhraseIndex } from '#lib/text/phrase-index.ts';
import { sentences } from '#lib/text/sentences.ts';
import { words } from '#lib/text/words.ts';
import type { LabelUse } from './article-record.ts';
import type { ArticleWords } from './article-words.ts';
import { LABEL_FAMILIES } from './label-families.ts';

/** What a name stands for. */
interface Named {
  thing: string;
  /** Printed small, so that a capital means something else; several words are sure enough. */
  small: boolean;
}

const NAMES = new PhraseIndex<Named>(
  LABEL_FAMILIES.flatMap(({ thing, names }) =>
    names.map((name) => {
      const keys = words(name).map(({ key }) => key);
      return { words: keys, value: { thing, small: keys.length === 1 && name === name.toLowerCase() } };
    }),
  ),
);

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
    const name = NAMES.at(list, i);
    const last = list[i + (name?.words.length ?? 1) - 1];
    if (!name || !last || (name.value.small && word.shape !== 'lower')) return [];
    taken = i + name.words.length;
    while (sentence < around.length - 1 && (around[sentence]?.end ?? 0) <= word.start) sentence++;
    const from = around[sentence]?.start ?? 0;
    const before = BEFORE.exec(text.slice(Math.max(from, word.start - 40), word.start));
    const start = word.start - (before?.[0].length ?? 0);
    const quote = text.slice(start, last.end);
    const voice =
      reported.find(({ span }) => span.start <= start && span.end >= last.end)?.source ?? 'outlet';
    const { thing } = name.value;
    const key = `${thing}|${quote.toLowerCase()}|${voice}`;
    if (seen.has(key) || quote.includes('\n')) return [];
    seen.add(key);
    return [{ thing, term: quote, voice, quote, start, end: last.end }];
  });
}
