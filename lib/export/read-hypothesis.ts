import * as v from 'valibot';
import { pageUrl } from '#lib/text/page-url.ts';
import { collapseSpace } from './collapse-space.ts';
import { HighlightSchema } from './highlight-schema.ts';
import { type Entry, type Imported, imported } from './imported.ts';
import { timeOf } from './loose-json.ts';

const Annotation = v.object({
  id: v.string(),
  created: v.string(),
  updated: v.optional(v.string()),
  user: v.optional(v.string(), ''),
  uri: v.string(),
  text: v.optional(v.string(), ''),
  tags: v.optional(v.array(v.string()), []),
  references: v.optional(v.array(v.string()), []),
  document: v.optional(v.object({ title: v.optional(v.array(v.string()), []) })),
  target: v.optional(v.array(v.object({ selector: v.optional(v.array(v.unknown()), []) })), []),
});

const Quote = v.object({
  type: v.literal('TextQuoteSelector'),
  exact: v.string(),
  prefix: v.optional(v.string(), ''),
  suffix: v.optional(v.string(), ''),
});

/** The client's export has `annotations`, an answer of the service's search has `rows`. */
const File = v.union([
  v.object({ annotations: v.array(v.unknown()), export_userid: v.optional(v.string()) }),
  v.pipe(
    v.object({ rows: v.array(v.unknown()), total: v.number() }),
    v.transform(({ rows }) => ({ annotations: rows, export_userid: undefined })),
  ),
]);

/** Whether parsed JSON is an export of Hypothesis. */
export function isHypothesis(value: unknown): boolean {
  return v.is(File, value);
}

/**
 * The annotations of a Hypothesis export that quote a web page (https://h.readthedocs.io/en/latest/api-reference/v1/).
 * Whoever wrote one is named, but for the person whose export it is. Positions are left behind: they count white space
 * that this extension's text of a page does not have.
 */
export function readHypothesis(value: unknown): Imported {
  const { annotations, export_userid } = v.parse(File, value);
  return imported(
    'hypothesis',
    annotations.map((annotation) => readAnnotation(annotation, export_userid)),
  );
}

function readAnnotation(value: unknown, reader: string | undefined): Entry {
  const annotation = v.safeParse(Annotation, value);
  if (!annotation.success) return 'broken';
  const { id, created, updated, user, uri, text, tags, references, document, target } = annotation.output;
  if (references.length > 0) return 'reply';
  const selectors = target.flatMap(({ selector }) => selector);
  const quote = selectors.find((selector) => v.is(Quote, selector));
  if (!quote) return selectors.length > 0 ? 'no-quotation' : 'page-note';
  const { exact, prefix, suffix } = v.parse(Quote, quote);
  if (!/^(?:https?|file):\/\//i.test(uri)) return 'no-address';
  const time = timeOf(created);
  const read = v.safeParse(HighlightSchema, {
    id: `hypothesis:${id}`,
    revision: 1,
    created: time,
    modified: timeOf(updated) ?? time,
    page: { url: pageUrl(uri), title: document?.title[0] ?? '' },
    passage: {
      quote: { exact: collapseSpace(exact), prefix: collapseSpace(prefix), suffix: collapseSpace(suffix) },
      knownBy: 'whole',
    },
    note: text,
    tags,
    colour: 'yellow',
    ...(user !== '' && user !== reader && { creator: user.replace(/^acct:/, '') }),
    touched: [],
    placement: { state: 'unsure', checked: time },
  });
  return read.success ? read.output : 'broken';
}
