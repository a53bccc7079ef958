import * as v from 'valibot';
import type { Guards } from '#lib/model/claim.ts';
import { DaysSchema } from './day-schema.ts';
import type { Fields } from './fields.ts';
import { TextSchema, TextsSchema } from './text-schema.ts';

/** A quantity that a sentence must agree with. */
export const NumberGuardSchema = v.pipe(
  v.strictObject({
    unit: TextSchema,
    min: v.number(),
    max: v.number(),
    required: v.exactOptional(v.boolean()),
  } satisfies Fields<NonNullable<Guards['number']>>),
  v.check(({ min, max }) => min <= max, 'must have a min that is not above its max'),
);

/** What a sentence must satisfy before it may count as a claim. */
export const GuardsSchema = v.strictObject({
  words: v.pipe(TextsSchema, v.description('Each must be met by one of its alternatives, separated by "|".')),
  without: TextsSchema,
  source: TextsSchema,
  actor: TextsSchema,
  target: TextsSchema,
  day: v.exactOptional(DaysSchema),
  number: v.exactOptional(NumberGuardSchema),
} satisfies Fields<Guards>);
