import * as v from 'valibot';
import type { Article, Outlet } from '#lib/model/outlet.ts';
import { DaySchema } from './day-schema.ts';
import type { Fields } from './fields.ts';
import { AddressSchema, LineSchema, TextSchema, TextsSchema } from './text-schema.ts';

/** How sure it may be that articles are an outlet's own. */
export const certainties = ['certain', 'likely'] as const;

/** An outlet in a pack. */
export const OutletSchema = v.strictObject({
  id: TextSchema,
  name: LineSchema,
  certainty: v.pipe(
    v.picklist(certainties),
    v.description('How sure it is that the articles listed under this outlet are its own.'),
  ),
  domains: v.pipe(TextsSchema, v.description('Host names, without "www.", that are this outlet’s.')),
} satisfies Fields<Outlet>);

/** An article in a pack. */
export const ArticleSchema = v.strictObject({
  id: TextSchema,
  outlet: TextSchema,
  published: DaySchema,
  language: v.pipe(TextSchema, v.description('BCP 47 language tag.')),
  headline: v.exactOptional(TextSchema),
  url: v.exactOptional(AddressSchema),
} satisfies Fields<Article>);
