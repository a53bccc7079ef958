import type * as v from 'valibot';

/** A schema for every field of `T`, optional ones included, and for nothing else. */
export type Fields<T> = { [Key in keyof T]-?: v.GenericSchema<unknown, Exclude<T[Key], undefined>> };
