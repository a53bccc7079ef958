import * as v from 'valibot';
import type { KnowledgePack } from '#lib/model/knowledge-pack.ts';
import { ClaimSchema } from './claim-schema.ts';
import { DaysSchema } from './day-schema.ts';
import { EntitySchema } from './entity-schema.ts';
import type { Fields } from './fields.ts';
import { ContrastSchema, LabelSetSchema } from './label-schema.ts';
import { LoadedWordSchema } from './loaded-word-schema.ts';
import { ArticleSchema, OutletSchema } from './outlet-schema.ts';
import { LineSchema, TextSchema } from './text-schema.ts';

/** The knowledge pack's file; its JSON Schema is generated from this. */
export const KnowledgePackSchema = v.pipe(
  v.strictObject({
    format: v.literal('second-source/knowledge-pack'),
    version: v.pipe(v.literal(1), v.description('The version of the format, not of the contents.')),
    id: TextSchema,
    title: LineSchema,
    licence: v.pipe(
      LineSchema,
      v.description('For the pack’s own words; quotations stay their publishers’.'),
    ),
    makers: v.array(LineSchema),
    covers: v.pipe(DaysSchema, v.description('The first and last day of the articles.')),
    outlets: v.array(OutletSchema),
    articles: v.array(ArticleSchema),
    entities: v.array(EntitySchema),
    claims: v.array(ClaimSchema),
    labelSets: v.array(LabelSetSchema),
    contrasts: v.array(ContrastSchema),
    loadedWords: v.exactOptional(v.array(LoadedWordSchema)),
  } satisfies Fields<KnowledgePack>),
  v.title('Second Source knowledge pack'),
  v.description(
    'What is known from a set of news articles, without their texts: quotations, claims and names.',
  ),
) satisfies v.GenericSchema<unknown, KnowledgePack>;
