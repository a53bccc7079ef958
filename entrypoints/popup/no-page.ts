import type { PageContext } from '#lib/model/page.ts';

/** The page of a question that no page stands behind, such as a search: every outlet is then another. */
export const NO_PAGE: PageContext = { clues: [], copied: [] };
