import * as v from 'valibot';
import type { Contrast, ContrastSide, Label, LabelSet } from '#lib/model/label.ts';
import type { Fields } from './fields.ts';
import { quotationFields } from './quotation-schema.ts';
import { TextSchema, TextsSchema } from './text-schema.ts';

/** The kinds of difference between outlets. */
export const contrastKinds = ['dispute', 'detail', 'source', 'timing', 'wording'] as const;

const LabelSchema = v.strictObject({
  ...quotationFields,
  term: TextSchema,
  voice: v.pipe(TextSchema, v.description('Whose word it is.')),
} satisfies Fields<Label>);

/** A set of labels in a pack. */
export const LabelSetSchema = v.strictObject({
  id: TextSchema,
  thing: TextSchema,
  entities: TextsSchema,
  claims: TextsSchema,
  labels: v.pipe(v.array(LabelSchema), v.nonEmpty()),
} satisfies Fields<LabelSet>);

/** A contrast in a pack. */
export const ContrastSchema = v.strictObject({
  id: TextSchema,
  kind: v.picklist(contrastKinds),
  about: TextSchema,
  claims: TextsSchema,
  sides: v.pipe(
    v.array(v.strictObject({ ...quotationFields, says: TextSchema } satisfies Fields<ContrastSide>)),
    v.minLength(2, 'must be at least two'),
  ),
} satisfies Fields<Contrast>);
