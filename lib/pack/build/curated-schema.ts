import * as v from 'valibot';
import { stances } from '../schema/claim-schema.ts';
import { DaySchema, DaysSchema } from '../schema/day-schema.ts';
import { EntityNameSchema } from '../schema/entity-schema.ts';
import { NumberGuardSchema } from '../schema/guards-schema.ts';
import { contrastKinds } from '../schema/label-schema.ts';
import { certainties } from '../schema/outlet-schema.ts';
import { AddressSchema, TextSchema, TextsSchema } from '../schema/text-schema.ts';

const listed = v.optional(TextsSchema, []);
const occurrence = v.exactOptional(
  v.pipe(v.number(), v.integer('must be a whole number'), v.minValue(1, 'is counted from 1')),
);
const quotation = { article: TextSchema, quote: TextSchema, occurrence };

/** The front matter of an article's file. */
export const FrontMatterSchema = v.strictObject({
  outlet: TextSchema,
  published: DaySchema,
  language: TextSchema,
  headline: v.exactOptional(TextSchema),
  url: v.exactOptional(AddressSchema),
  boilerplate: v.optional(
    v.array(
      v.lazy((item) =>
        isRecord(item) && 'from' in item
          ? v.strictObject({ from: TextSchema, to: v.exactOptional(TextSchema) })
          : v.strictObject({ text: TextSchema }),
      ),
    ),
    [],
  ),
});
/** See {@link FrontMatterSchema}. */
export type FrontMatter = v.InferOutput<typeof FrontMatterSchema>;

/** `pack.yaml`: whose pack it is, and the outlets. */
export const CuratedPackSchema = v.strictObject({
  id: TextSchema,
  title: TextSchema,
  licence: TextSchema,
  makers: TextsSchema,
  outlets: v.array(
    v.strictObject({
      id: TextSchema,
      name: TextSchema,
      certainty: v.picklist(certainties),
      domains: TextsSchema,
    }),
  ),
});

/** One item of a file of entities. */
export const CuratedEntitySchema = v.strictObject({
  id: TextSchema,
  name: TextSchema,
  names: v.array(
    v.lazy((item) =>
      typeof item === 'string'
        ? v.pipe(
            TextSchema,
            v.transform((text) => ({ text })),
          )
        : EntityNameSchema,
    ),
  ),
  adjectives: listed,
  titles: v.optional(v.array(v.strictObject({ article: TextSchema, text: TextSchema, occurrence })), []),
  memberOf: listed,
  clues: listed,
  note: v.exactOptional(TextSchema),
});
/** See {@link CuratedEntitySchema}. */
export type CuratedEntity = v.InferOutput<typeof CuratedEntitySchema>;

const CuratedAppearanceSchema = v.strictObject({
  ...quotation,
  source: listed,
  cue: listed,
  speaker: v.exactOptional(TextSchema),
  stance: v.picklist(stances),
});
/** One appearance in a claim's file. */
export type CuratedAppearance = v.InferOutput<typeof CuratedAppearanceSchema>;

/** A claim's file; its name is the claim's id. */
export const CuratedClaimSchema = v.strictObject({
  statement: TextSchema,
  eventDate: v.lazy((value) =>
    isRecord(value)
      ? DaysSchema
      : v.pipe(
          DaySchema,
          v.transform((day) => ({ from: day, to: day })),
        ),
  ),
  entities: TextsSchema,
  appearances: v.pipe(v.array(CuratedAppearanceSchema), v.minLength(1, 'must hold at least one')),
  wordings: listed,
  guards: v.optional(
    v.strictObject({
      words: listed,
      without: listed,
      source: listed,
      actor: listed,
      target: listed,
      day: v.exactOptional(DaysSchema),
      number: v.exactOptional(NumberGuardSchema),
    }),
    {},
  ),
  contradicts: listed,
  variantOf: listed,
});
/** See {@link CuratedClaimSchema}. */
export type CuratedClaim = v.InferOutput<typeof CuratedClaimSchema>;

/** One item of `labels.yaml`. */
export const CuratedLabelSetSchema = v.strictObject({
  id: TextSchema,
  thing: TextSchema,
  entities: listed,
  claims: listed,
  labels: v.pipe(
    v.array(v.strictObject({ ...quotation, term: TextSchema, voice: TextSchema })),
    v.minLength(1, 'must hold at least one'),
  ),
});
/** See {@link CuratedLabelSetSchema}. */
export type CuratedLabelSet = v.InferOutput<typeof CuratedLabelSetSchema>;

/** One item of `contrasts.yaml`. */
export const CuratedContrastSchema = v.strictObject({
  id: TextSchema,
  kind: v.picklist(contrastKinds),
  about: TextSchema,
  claims: listed,
  sides: v.pipe(
    v.array(v.strictObject({ ...quotation, says: TextSchema })),
    v.minLength(2, 'must be at least two'),
  ),
});
/** See {@link CuratedContrastSchema}. */
export type CuratedContrast = v.InferOutput<typeof CuratedContrastSchema>;

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
