import type { Contrast, LabelSet } from '#lib/model/label.ts';
import { fold } from '#lib/text/fold.ts';
import type { CuratedItem } from './curated-item.ts';
import type { CuratedContrast, CuratedLabelSet } from './curated-schema.ts';
import { locate } from './locate.ts';
import type { Problem } from './problem.ts';
import type { CorpusArticle } from './read-article.ts';
import { reportAt } from './read-yaml.ts';

type Corpus = ReadonlyMap<string, CorpusArticle>;

/** A curated set of labels with every label given its place. */
export function buildLabelSet(
  { value, file, path }: CuratedItem<CuratedLabelSet>,
  corpus: Corpus,
  problems: Problem[],
): LabelSet {
  const labels = value.labels.flatMap((label, index) => {
    const at = [...path, 'labels', index];
    if (!fold(label.quote).includes(fold(label.term))) {
      const what = `term "${label.term}" does not stand in the label's quotation`;
      reportAt(file, [...at, 'term'], problems)(what, { quotation: label.quote });
    }
    const located = locate(corpus, label, file, at, problems);
    const { article, quote, term, voice } = label;
    return located ? [{ article, quote, ...located.span, term, voice }] : [];
  });
  const { id, thing, entities, claims } = value;
  return { id, thing, entities, claims, labels };
}

/** A curated contrast with every side given its place. */
export function buildContrast(
  { value, file, path }: CuratedItem<CuratedContrast>,
  corpus: Corpus,
  problems: Problem[],
): Contrast {
  const sides = value.sides.flatMap((side, index) => {
    const located = locate(corpus, side, file, [...path, 'sides', index], problems);
    const { article, quote, says } = side;
    return located ? [{ article, quote, ...located.span, says }] : [];
  });
  const { id, kind, about, claims } = value;
  return { id, kind, about, claims, sides };
}
