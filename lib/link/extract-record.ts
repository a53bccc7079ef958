import { boilerplate } from '#lib/attribution/boilerplate.ts';
import { attributionsIn } from '#lib/attribution/find-attributions.ts';
import { type LoadedWordIndex, loadedAmong } from '#lib/attribution/loaded-words.ts';
import type { Model } from '#lib/attribution/model.ts';
import { read } from '#lib/attribution/reading.ts';
import { paragraphs } from '#lib/text/paragraphs.ts';
import type { ArticleRecord } from './article-record.ts';
import { ArticleWords } from './article-words.ts';
import { labelsOf } from './labels.ts';
import { namesOf } from './names.ts';
import { sketchOf } from './sketch.ts';
import type { SourceArticle } from './source-article.ts';
import { statementsOf } from './statements.ts';
import { topicOf } from './telling-words.ts';

/** What articles are read with. */
export interface ReadWith {
  /** Who says what. */
  model: Model;
  /** Which words carry a position. */
  loadedWords: LoadedWordIndex;
}

/**
 * Reads one article: what it says and reports, whom it names, what it calls things. Deterministic; no text makes it throw; a
 * text in another language than English yields statements in the outlet's own voice only.
 *
 * @param key of the article and of this reading, kept in the record
 */
export function extractRecord(
  { article, outlet, text }: SourceArticle,
  { model, loadedWords }: ReadWith,
  key: string,
): ArticleRecord {
  const reading = read(text, model);
  const words = new ArticleWords(text);
  const headline = new ArticleWords(article.headline ?? '');
  const ofSite = boilerplate(text);
  const own = paragraphs(text).filter((_, i) => !ofSite[i]);
  const stems = own.flatMap((paragraph) => words.stemsWithin(paragraph));
  const statements = statementsOf(
    words,
    { reading, loaded: loadedAmong(reading.tokens, loadedWords) },
    attributionsIn(reading, model),
    ofSite,
  );
  const reported = statements.flatMap(({ start, end, source }) => {
    const [first] = source;
    return first ? [{ span: { start, end }, source: text.slice(first.start, first.end) }] : [];
  });
  return {
    key,
    article,
    outlet,
    words: words.words.length,
    statements,
    names: namesOf(reading),
    labels: labelsOf(words, reported),
    topic: topicOf(
      [...headline.words, ...own.flatMap((paragraph) => words.within(paragraph))],
      [...headline.stems, ...stems],
    ),
    sketch: sketchOf(stems),
  };
}
