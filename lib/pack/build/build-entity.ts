import type { Entity, EntityKind, EntityTitle } from '#lib/model/entity.ts';
import type { CuratedItem } from './curated-item.ts';
import type { CuratedEntity } from './curated-schema.ts';
import { findQuotation } from './find-quotation.ts';
import { occurrences } from './occurrences.ts';
import type { Problem } from './problem.ts';
import type { CorpusArticle } from './read-article.ts';
import { reportAt } from './read-yaml.ts';

/** A curated entity with every title given its place. */
export function buildEntity(
  kind: EntityKind,
  { value, file, path }: CuratedItem<CuratedEntity>,
  corpus: ReadonlyMap<string, CorpusArticle>,
  problems: Problem[],
): Entity {
  const titles = value.titles.flatMap(({ article, text, occurrence }, index): EntityTitle[] => {
    const at = [...path, 'titles', index];
    const home = corpus.get(article);
    if (!home) {
      reportAt(file, at, problems)(`there is no article "${article}" in the corpus`);
      return [];
    }
    // A title repeated in an article is the same title: the first one outside boilerplate will do.
    const first = occurrences(home.text, text).findIndex(
      (span) => !home.boilerplate.some((stretch) => stretch.start < span.end && span.start < stretch.end),
    );
    const sought = { quote: text, occurrence: occurrence ?? Math.max(first, 0) + 1 };
    const span = findQuotation(home, sought, reportAt(file, [...at, 'text'], problems));
    return span ? [{ article, text, ...span }] : [];
  });
  return {
    id: value.id,
    kind,
    name: value.name,
    names: value.names,
    adjectives: value.adjectives,
    titles,
    memberOf: value.memberOf,
    clues: value.clues,
    ...(value.note !== undefined && { note: value.note }),
  };
}
