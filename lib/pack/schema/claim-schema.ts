import * as v from 'valibot';
import type { Appearance, Claim } from '#lib/model/claim.ts';
import { DaysSchema } from './day-schema.ts';
import type { Fields } from './fields.ts';
import { GuardsSchema } from './guards-schema.ts';
import { quotationFields, SpansSchema, spanFields } from './quotation-schema.ts';
import { TextSchema, TextsSchema } from './text-schema.ts';

/** The distances a text may keep from a claim. */
export const stances = ['asserts', 'attributes', 'doubts', 'denies'] as const;

const AppearanceSchema = v.strictObject({
  ...quotationFields,
  source: v.pipe(SpansSchema, v.description('Who said it, in the article’s words.')),
  cue: v.pipe(SpansSchema, v.description('The words that report it, e.g. "said".')),
  speaker: v.exactOptional(TextSchema),
  stance: v.pipe(v.picklist(stances), v.description('The distance the text keeps from the claim.')),
  loaded: v.pipe(SpansSchema, v.description('Words of the quotation that carry a position.')),
  context: v.pipe(
    v.strictObject({ ...spanFields, text: TextSchema }),
    v.description('The sentences around the quotation, verbatim.'),
  ),
} satisfies Fields<Appearance>);

/** A claim in a pack. */
export const ClaimSchema = v.strictObject({
  id: TextSchema,
  statement: v.pipe(TextSchema, v.description('The claim in one neutral sentence.')),
  eventDate: DaysSchema,
  entities: TextsSchema,
  appearances: v.pipe(v.array(AppearanceSchema), v.nonEmpty()),
  wordings: v.pipe(TextsSchema, v.description('For matching only; never shown as quotations.')),
  guards: GuardsSchema,
  contradicts: TextsSchema,
  variantOf: TextsSchema,
} satisfies Fields<Claim>);
