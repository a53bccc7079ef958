import * as v from 'valibot';
import type { Quotation } from '#lib/model/label.ts';
import type { Span } from '#lib/model/span.ts';
import type { Fields } from './fields.ts';
import { TextSchema } from './text-schema.ts';

const offset = v.pipe(v.number(), v.integer('must be a whole number'), v.minValue(0, 'must not be negative'));

/** The fields of a span. */
export const spanFields = { start: offset, end: offset } satisfies Fields<Span>;

/** The fields of a verbatim piece of an article. */
export const quotationFields = {
  article: TextSchema,
  quote: TextSchema,
  ...spanFields,
} satisfies Fields<Quotation>;

/** A list of spans. */
export const SpansSchema = v.array(
  v.pipe(
    v.strictObject(spanFields),
    v.description('UTF-16 code-unit offsets into the text of the article, end exclusive.'),
  ),
);
