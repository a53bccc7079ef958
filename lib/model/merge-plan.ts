import type { Highlight } from './highlight.ts';

/** What taking highlights over from a file would do to a library; nothing of it is done yet. */
export interface MergePlan {
  /** Not in the library so far. */
  add: Highlight[];
  /** Changed in the file after the library's own; `revision` is the library's, and a later one there ends the plan. */
  replace: { highlight: Highlight; revision: number }[];
  /** In the library already, the same or changed there since. */
  known: number;
}
