import { createHash } from 'node:crypto';

/** An input as it was found, not yet read: a page's markup, or what a line or a text file says. */
export interface RawInput {
  /** File, and line or address in it: what the report names. */
  where: string;
  html?: string;
  flat?: unknown;
  url?: string;
  /** Why it cannot be used, where that is already known. */
  reason?: string;
}

/** Tells inputs apart by what is in them: the same key means the same record. */
export function inputKey({ where, html, flat, url, reason }: RawInput, version: string): string {
  return createHash('sha256')
    .update(
      JSON.stringify(
        reason === undefined ? [version, html ?? null, flat ?? null, url ?? null] : [where, reason],
      ),
    )
    .digest('base64url')
    .slice(0, 22);
}
