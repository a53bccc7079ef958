import { compileNames, type NameNode } from '#lib/match/name-index.ts';
import { readSentences, readWords, type Sentence } from '#lib/match/reading.ts';
import { certainEntities } from '#lib/match/resolve-names.ts';
import type { Term } from '#lib/match/term.ts';
import type { Entity } from '#lib/model/entity.ts';
import type { ArticleRecord, Statement } from './article-record.ts';

/** A statement taken apart for comparison. */
export interface ReadStatement {
  /** Index of its record among those of the event, and its own among the record's. */
  record: number;
  index: number;
  statement: Statement;
  /** The quotation as the matcher reads it; the longest piece where it reads it as several. */
  sentence: Sentence;
  /** All its terms, each once. */
  terms: Term[];
}

const unique = (terms: readonly Term[]) => [...new Map(terms.map((term) => [term.key, term])).values()];

/** Reads the statements of an event's articles, with what its entities are called. */
export function readStatements(
  records: readonly ArticleRecord[],
  entities: readonly Entity[],
): ReadStatement[] {
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  const index: NameNode = compileNames(entities);
  return records.flatMap(({ statements }, record) => {
    const raw = statements.map(({ quote }) => readWords(quote, index));
    const page = new Set(raw.flatMap(({ hits }) => certainEntities(hits)));
    for (const entity of entities)
      if (entity.titles.some((title) => title.article === records[record]?.article.id)) page.add(entity.id);
    return statements.flatMap((statement, i): ReadStatement[] => {
      const own = raw[i];
      const read = own ? readSentences(own, byId, page) : [];
      const [longest] = [...read].sort((a, b) => b.terms.length - a.terms.length);
      return longest
        ? [
            {
              record,
              index: i,
              statement,
              sentence: longest,
              terms: unique(read.flatMap(({ terms }) => terms)),
            },
          ]
        : [];
    });
  });
}
