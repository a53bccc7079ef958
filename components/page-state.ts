import type { Found, TabFind } from '#lib/model/found.ts';

/** What the popup knows of the page under it. */
export type PageState =
  | { kind: 'reading' }
  /** Browsers keep extensions out of this page. */
  | { kind: 'unreadable' }
  /** The reader has paused the extension. */
  | { kind: 'paused' }
  | { kind: 'failed'; error: { name: string; message: string } }
  /** Each claim and name once, by its first mention. */
  | { kind: 'read'; claims: readonly TabFind[]; names: readonly Found[] };
