import type { ArticleRecord, Statement } from '#lib/link/article-record.ts';
import { ArticleWords } from '#lib/link/article-words.ts';
import { sketchOf } from '#lib/link/sketch.ts';
import { topicOf } from '#lib/link/telling-words.ts';

/** A statement as extraction would give it, standing at `start` of its article. */
export function statement(quote: string, start = 0, more: Partial<Statement> = {}): Statement {
  const end = start + quote.length;
  return {
    quote,
    start,
    end,
    source: [],
    cue: [],
    stance: 'asserts',
    loaded: [],
    omissible: [],
    context: { start, end, text: quote },
    ...more,
  };
}

/** A record of an article of these sentences, one after the other. */
export function record(
  id: string,
  published: string,
  quotes: string[],
  more: Partial<ArticleRecord> = {},
): ArticleRecord {
  const outlet = id.split('-')[0] ?? id;
  const text = new ArticleWords(quotes.join('\n'));
  let at = 0;
  const statements = quotes.map((quote) => {
    const made = statement(quote, at);
    at = made.end + 2;
    return made;
  });
  return {
    key: id,
    article: { id, outlet, published, language: 'en' },
    outlet: { id: outlet, name: outlet, certainty: 'certain', domains: [] },
    words: quotes.join(' ').split(' ').length,
    statements,
    names: [],
    labels: [],
    topic: topicOf(text.words, text.stems),
    sketch: sketchOf(text.stems),
    ...more,
  };
}

/** What a pack of tests says of itself. */
export const HEAD = { id: 'test', title: 'Test', licence: 'none', makers: ['tests'] };
