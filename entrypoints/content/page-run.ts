/** What the content script of a page tells the other scripts of the extension there. */
export interface PageRun {
  /** Aborted when it leaves the page. */
  signal: AbortSignal;
  /** Whether something is marked at a point of the window (CSS pixels). */
  isMarked(x: number, y: number): boolean;
}

/** Told to a page's document when its reading begins: a reading that went on there, perhaps of an older version, ends. */
export const READING_BEGINS = 'second-source-begins';

const SLOT = 'secondSourceRun';

/** In the content script: leaves it where the others find it; the page cannot see it. */
export function offerRun(run: PageRun): void {
  Reflect.set(globalThis, SLOT, run);
}

/** In the other scripts: what the content script tells; nothing where the page is not being read. */
export function offeredRun(): PageRun | undefined {
  const run: PageRun | undefined = Reflect.get(globalThis, SLOT);
  return run?.signal.aborted ? undefined : run;
}
