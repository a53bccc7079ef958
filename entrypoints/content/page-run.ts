/** The one reading of a page by this build of the extension, from the moment it is due. */
export interface PageRun {
  /** Aborted when it leaves the page. */
  signal: AbortSignal;
  /** Ends when the page can be asked. */
  begun: Promise<void>;
  /** Whether something is marked at a point of the window (CSS pixels). */
  isMarked(x: number, y: number): boolean;
}

/** Told to a page's document when its reading begins: that of another version of the extension, which went on there, ends. */
export const READING_BEGINS = 'second-source-begins';

/** The name of the global by which the background finds it, too; the page cannot see it. */
export const RUN = 'secondSourceRun';

/** In the content script: leaves it where the others find it, and the same script when it is run again. */
export function offerRun(run: PageRun): void {
  Reflect.set(globalThis, RUN, run);
}

/** The reading that goes on here; nothing where the page is not being read. */
export function offeredRun(): PageRun | undefined {
  const run: PageRun | undefined = Reflect.get(globalThis, RUN);
  return run?.signal.aborted ? undefined : run;
}

/** Where a frame at which only a glance was taken says so, for the background to read: a global that the page cannot see. */
export const GLANCED = 'secondSourceGlanced';
