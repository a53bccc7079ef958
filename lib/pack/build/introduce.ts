import type { Introduction } from '#lib/model/entity.ts';
import type { KnowledgePack } from '#lib/model/knowledge-pack.ts';
import type { Span } from '#lib/model/span.ts';
import { contextOf } from './context-of.ts';
import type { CorpusArticle } from './read-article.ts';

/** Where the entities of a pack are named in a text, by entity id; spans of the text, in reading order. */
export type NamesIn = (text: string) => readonly (Span & { id: string })[];

/**
 * A pack whose entities know the sentence in which each article mentions them first, outside boilerplate. Places are left
 * out: nobody introduces Ukraine.
 */
export function introduce(
  pack: KnowledgePack,
  articles: readonly CorpusArticle[],
  namesIn: NamesIn,
): KnowledgePack {
  const found = Map.groupBy(
    articles.flatMap((article) => introductionsIn(article, namesIn)),
    ({ id }) => id,
  );
  const entities = pack.entities.map((entity) => {
    const introductions = entity.kind === 'place' ? undefined : found.get(entity.id);
    return introductions
      ? { ...entity, introductions: introductions.map(({ introduction }) => introduction) }
      : entity;
  });
  return { ...pack, entities };
}

function introductionsIn(
  { article, text, boilerplate }: CorpusArticle,
  namesIn: NamesIn,
): { id: string; introduction: Introduction }[] {
  const names = namesIn(text).filter(
    (name) => !boilerplate.some(({ start, end }) => start < name.end && name.start < end),
  );
  const first = new Map(names.toReversed().map((name) => [name.id, name]));
  return [...first.values()].map(({ id, start, end }) => {
    const name = { start, end };
    const { text: quote, ...span } = contextOf(text, [name], boilerplate);
    return { id, introduction: { article: article.id, quote, ...span, name } };
  });
}
