import * as v from 'valibot';
import type { Entity, EntityName, EntityTitle, Introduction } from '#lib/model/entity.ts';
import type { Fields } from './fields.ts';
import { quotationFields, spanFields } from './quotation-schema.ts';
import { TextSchema, TextsSchema } from './text-schema.ts';

const entityKinds = ['person', 'organisation', 'group', 'place', 'event'] as const;

/** A form under which an entity is written. */
export const EntityNameSchema = v.strictObject({
  text: TextSchema,
  needsClue: v.pipe(
    v.exactOptional(v.boolean()),
    v.description('The form counts only beside a full form of the entity or one of its clues.'),
  ),
} satisfies Fields<EntityName>);

const EntityTitleSchema = v.strictObject({
  article: TextSchema,
  text: TextSchema,
  ...spanFields,
} satisfies Fields<EntityTitle>);

const IntroductionSchema = v.strictObject({
  ...quotationFields,
  name: v.pipe(v.strictObject(spanFields), v.description('Where the name stands in the article.')),
} satisfies Fields<Introduction>);

/** An entity in a pack. */
export const EntitySchema = v.strictObject({
  id: TextSchema,
  kind: v.picklist(entityKinds),
  name: TextSchema,
  names: v.array(EntityNameSchema),
  adjectives: TextsSchema,
  titles: v.array(EntityTitleSchema),
  introductions: v.pipe(
    v.exactOptional(v.array(IntroductionSchema)),
    v.description('The sentence in which each article mentions it first, verbatim.'),
  ),
  memberOf: TextsSchema,
  clues: TextsSchema,
  note: v.exactOptional(TextSchema),
} satisfies Fields<Entity>);
