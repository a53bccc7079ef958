import { createHash } from 'node:crypto';
import * as v from 'valibot';
import { slug } from '#lib/link/slug.ts';
import type { SourceArticle } from '#lib/link/source-article.ts';
import { hostName } from '#lib/text/host-name.ts';

/** Thrown for an input that is no article we can use; the message is the reason that the report gives. */
export class SkippedInput extends Error {
  override readonly name = 'SkippedInput';
}

const text = v.pipe(v.string(), v.trim(), v.nonEmpty());

/** What an input says of an article: front matter, a JSON line, or what was read from a page. */
export const FlatArticleSchema = v.object({
  text,
  /** Who published it: a name, e.g. "The Moscow Times". */
  outlet: text,
  /** A day, or a time that begins with one. */
  published: v.pipe(
    v.string(),
    v.regex(/^\d{4}-\d{2}-\d{2}/),
    v.transform((time) => time.slice(0, 10)),
    v.isoDate(),
  ),
  headline: v.optional(v.string()),
  url: v.optional(v.string()),
  language: v.optional(v.string()),
  /** Kept as the article's id; made of outlet, day and contents where it is absent. */
  id: v.optional(text),
});

/** Fewer words are a stub: a teaser before a paywall, a caption, an error page. */
const FEWEST_WORDS = 60;
/** More are a book, or a whole archive as one text. */
const MOST_WORDS = 100_000;

const digest = (content: string) => createHash('sha256').update(content).digest('hex');

/**
 * An article from what an input says of it.
 *
 * @throws SkippedInput where something that a pack must say of an article is missing, or there is too little text or far too much
 */
export function toSourceArticle(flat: unknown): SourceArticle {
  const result = v.safeParse(FlatArticleSchema, flat);
  if (!result.success) {
    const key = v.getDotPath(result.issues[0]) ?? '';
    const known = typeof flat === 'object' && flat !== null && Reflect.get(flat, key) !== undefined;
    throw new SkippedInput(
      key === ''
        ? 'is no article: expected an object with text, outlet and published'
        : `${known ? 'has an unusable' : 'has no'} "${key}"`,
    );
  }
  const { outlet, published, headline, url, language = 'en' } = result.output;
  // Line ends are levelled, so that offsets do not depend on the system that wrote the file.
  const body = result.output.text.replace(/\r\n?/g, '\n');
  const count = body.match(/\S+/g)?.length ?? 0;
  if (count < FEWEST_WORDS) throw new SkippedInput(`is a stub: fewer than ${FEWEST_WORDS} words`);
  if (count > MOST_WORDS) throw new SkippedInput(`is too long for an article: more than ${MOST_WORDS} words`);
  const host = url === undefined ? undefined : hostName(url);
  const outletId = slug(outlet, 8) || 'unknown';
  return {
    article: {
      id: result.output.id ?? `${outletId}-${published}-${digest(url ?? body).slice(0, 8)}`,
      outlet: outletId,
      published,
      language,
      ...(headline?.trim() && { headline: headline.trim() }),
      ...(url !== undefined && host !== undefined && { url }),
    },
    outlet: { id: outletId, name: outlet, certainty: 'certain', domains: host === undefined ? [] : [host] },
    text: body,
  };
}
