import type { Span } from '#lib/model/span.ts';
import { sentences } from '#lib/text/sentences.ts';
import { stem } from '#lib/text/stem.ts';
import { words } from '#lib/text/words.ts';
import type { LabelUse } from './article-record.ts';
import type { ArticleWords } from './article-words.ts';
import { LABEL_FAMILIES } from './label-families.ts';

const BY_FIRST: ReadonlyMap<string, { stems: string[]; thing: string }[]> = LABEL_FAMILIES.reduce(
  (map, { thing, nouns }) => {
    for (const noun of nouns) {
      const stems = words(noun).map(({ key }) => stem(key));
      const [first = ''] = stems;
      map.set(first, [...(map.get(first) ?? []), { stems, thing }]);
    }
    return map;
  },
  new Map<string, { stems: string[]; thing: string }[]>(),
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
  { text, words: list, stems }: ArticleWords,
  reported: readonly { span: Span; source: string }[],
): LabelUse[] {
  const seen = new Set<string>();
  const around = sentences(text);
  let sentence = 0;
  return list.flatMap((word, i): LabelUse[] => {
    const family = (BY_FIRST.get(stems[i] ?? '') ?? [])
      .filter(({ stems: wanted }) => wanted.every((each, n) => stems[i + n] === each))
      .sort((a, b) => b.stems.length - a.stems.length)[0];
    const last = list[i + (family?.stems.length ?? 1) - 1];
    if (!family || !last || word.shape !== 'lower') return [];
    while (sentence < around.length - 1 && (around[sentence]?.end ?? 0) <= word.start) sentence++;
    const from = around[sentence]?.start ?? 0;
    const before = BEFORE.exec(text.slice(Math.max(from, word.start - 40), word.start));
    const start = word.start - (before?.[0].length ?? 0);
    const quote = text.slice(start, last.end);
    const voice =
      reported.find(({ span }) => span.start <= start && span.end >= last.end)?.source ?? 'outlet';
    const key = `${family.thing}|${quote.toLowerCase()}|${voice}`;
    if (seen.has(key) || quote.includes('\n')) return [];
    seen.add(key);
    return [{ thing: family.thing, term: quote, voice, quote, start, end: last.end }];
  });
}
