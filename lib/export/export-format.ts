import type { Highlight } from '#lib/model/highlight.ts';

/** A format in which highlights leave. */
export interface ExportFormat {
  id: string;
  /** How its files' names end, with the dot. */
  extension: string;
  mediaType: string;
  /** The whole file, to be stored as UTF-8. `written` is the time of writing (ISO 8601, UTC). */
  write(highlights: readonly Highlight[], written: string): string;
}
