import { toJsonSchema } from '@valibot/to-json-schema';
import { KnowledgePackSchema } from '#lib/pack/schema/pack-schema.ts';

/** The published JSON Schema of the knowledge pack's file, as text. */
export function packJsonSchema(): string {
  // Checks that JSON Schema cannot say (ids, offsets, order of days) are made when a pack is read.
  const schema = toJsonSchema(KnowledgePackSchema, { target: 'draft-2020-12', ignoreActions: ['check'] });
  return `${JSON.stringify(schema, null, 2)}\n`;
}
