import type { IFuseOptions } from 'fuse.js';
import { words } from '#lib/text/words.ts';

/** How every search box searches: typing errors and accents forgiven, and every word of the query must be met. */
export const FORGIVING = {
  ignoreDiacritics: true,
  ignoreLocation: true,
  threshold: 0.4,
  useTokenSearch: true,
  tokenMatch: 'all',
  tokenize: (text: string) => words(text).map(({ key }) => key),
} as const satisfies IFuseOptions<never>;
