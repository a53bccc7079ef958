import { compileNames, type NameNode } from '#lib/match/name-index.ts';
import { readSentences, readWords, type Sentence } from '#lib/match/reading.ts';
import { certainEntities } from '#lib/match/resolve-names.ts';
import type { Term } from '#lib/match/term.ts';
import type { Entity } from '#lib/model/entity.ts';
import type { ArticleRecord, Statement } from './article-record.ts';
import { denies } from './contradictions.ts';

/** A statement taken apart for comparison. */
export interface ReadStatement {
  /** Index of its record among those of the event, and its own among the record's. */
  record: number;
  index: number;
  statement: Statement;
  /** Its words, folded, with a space between each two. */
  wording: string;
  /** The quotation as the matcher reads it; the longest piece where it reads it as several. */
  sentence: Sentence;
  /** All its terms, each once; where a pronoun stands for whoever says it, these too. */
  terms: Term[];
  /** Those of them that another word may stand for: names, and words of a concept. */
  kin: Term[];
  /** The terms by key, and the place of each. */
  byKey: ReadonlyMap<string, Term>;
  place: ReadonlyMap<Term, number>;
  /** The entities that are given as saying it, as far as they are known. */
  speakers: string[];
  /** Whether it says no to something, by a negation or as a denial. */
  denies: boolean;
}

/** Words that stand for whoever is given as saying it. */
const STANDS_FOR_SPEAKER: ReadonlySet<string> = new Set(
  'it its they their them he his him she her we our us i my'.split(' '),
);

/** Who is given as saying it: the names in the source's words, those that others belong to left out. */
function speakersOf(
  { source, context, speaker }: Statement,
  index: NameNode,
  byId: ReadonlyMap<string, Entity>,
  page: ReadonlySet<string>,
): string[] {
  const [first] = source;
  const written =
    speaker ?? (first ? context.text.slice(first.start - context.start, first.end - context.start) : '');
  if (written === '') return [];
  return [
    ...new Set(
      readSentences(readWords(written, index), byId, page).flatMap(({ names }) =>
        names.map(({ entity }) => entity),
      ),
    ),
  ];
}

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
      if (!own) return [];
      const read = readSentences(own, byId, page);
      const [longest] = [...read].sort((a, b) => b.terms.length - a.terms.length);
      if (!longest) return [];
      const speakers = speakersOf(statement, index, byId, page);
      const stood = longest.words.some(({ key }) => STANDS_FOR_SPEAKER.has(key)) ? speakers : [];
      const terms = [
        ...read.flatMap((each) => each.terms),
        ...stood.map((entity): Term => ({ key: `@${entity}`, concepts: [], entity, from: 0, to: 0 })),
      ];
      const byKey = new Map(terms.map((term) => [term.key, term]));
      const each = [...byKey.values()];
      return [
        {
          record,
          index: i,
          statement,
          wording: own.words.map(({ key }) => key).join(' '),
          sentence: longest,
          terms: each,
          kin: each.filter(({ entity, concepts }) => entity || concepts.length > 0),
          byKey,
          place: new Map(each.map((term, at) => [term, at])),
          speakers,
          denies: denies(longest, statement),
        },
      ];
    });
  });
}
