import * as v from 'valibot';
import type { ArticleRecord } from '#lib/link/article-record.ts';

const span = { start: v.number(), end: v.number() };
const spans = v.array(v.object(span));
const day = v.pipe(v.string(), v.isoDate());

/** One line of `extract`'s output. */
export const ArticleRecordSchema: v.GenericSchema<unknown, ArticleRecord> = v.object({
  key: v.string(),
  article: v.object({
    id: v.string(),
    outlet: v.string(),
    published: day,
    language: v.string(),
    headline: v.exactOptional(v.string()),
    url: v.exactOptional(v.string()),
  }),
  outlet: v.object({
    id: v.string(),
    name: v.string(),
    certainty: v.picklist(['certain', 'likely']),
    domains: v.array(v.string()),
  }),
  words: v.number(),
  statements: v.array(
    v.object({
      quote: v.string(),
      ...span,
      source: spans,
      cue: spans,
      speaker: v.exactOptional(v.string()),
      stance: v.picklist(['asserts', 'attributes', 'doubts', 'denies']),
      loaded: spans,
      omissible: spans,
      context: v.object({ ...span, text: v.string() }),
    }),
  ),
  names: v.array(
    v.object({
      name: v.string(),
      kind: v.picklist(['person', 'organisation', 'group', 'place', 'event']),
      forms: v.array(v.string()),
      titles: v.array(v.object({ text: v.string(), ...span })),
    }),
  ),
  labels: v.array(
    v.object({ thing: v.string(), term: v.string(), voice: v.string(), quote: v.string(), ...span }),
  ),
  topic: v.array(v.string()),
  sketch: v.array(v.number()),
});
