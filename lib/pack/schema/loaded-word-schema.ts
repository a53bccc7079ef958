import * as v from 'valibot';
import type { LoadedWord } from '#lib/model/loaded-word.ts';
import type { Fields } from './fields.ts';
import { TextSchema, TextsSchema } from './text-schema.ts';

/** An entry of the list of loaded words. */
export const LoadedWordSchema = v.strictObject({
  words: v.pipe(TextsSchema, v.description('Ways to write it, in lower case.')),
  why: v.pipe(TextSchema, v.description('Why it takes a position, in one plain sentence.')),
} satisfies Fields<LoadedWord>);
