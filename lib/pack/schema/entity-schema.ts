import * as v from 'valibot';
import type { Entity, EntityName, EntityTitle } from '#lib/model/entity.ts';
import type { Fields } from './fields.ts';
import { spanFields } from './quotation-schema.ts';
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

/** An entity in a pack. */
export const EntitySchema = v.strictObject({
  id: TextSchema,
  kind: v.picklist(entityKinds),
  name: TextSchema,
  names: v.array(EntityNameSchema),
  adjectives: TextsSchema,
  titles: v.array(EntityTitleSchema),
  memberOf: TextsSchema,
  clues: TextsSchema,
  note: v.exactOptional(TextSchema),
} satisfies Fields<Entity>);
