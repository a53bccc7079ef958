/** Work that can be interrupted at each `yield`. */
export type Pausable<Result> = Generator<undefined, Result, undefined>;

/** A slice of work ends after as many milliseconds, however idle the browser says it is: the reader may press a key. */
const LONGEST = 8;
/** A slice lasts at least as many milliseconds where the page is never idle: it must come to an end there as well. */
const SHORTEST = 3;

/** Does pausable work in one go. */
export function atOnce<Result>(work: Pausable<Result>): Result {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}

/** Does pausable work in idle time, a slice at a time; throws what the work throws. */
export async function inSlices<Result>(
  work: Pausable<Result>,
  idle: () => Promise<{ timeRemaining(): number }> = idleTime,
): Promise<Result> {
  for (;;) {
    const { timeRemaining } = await idle();
    const end = performance.now() + Math.max(SHORTEST, Math.min(LONGEST, timeRemaining()));
    do {
      const step = work.next();
      if (step.done) return step.value;
    } while (performance.now() < end);
  }
}

function idleTime(): Promise<{ timeRemaining(): number }> {
  return new Promise((resolve) =>
    requestIdleCallback((deadline) => resolve({ timeRemaining: () => deadline.timeRemaining() }), {
      timeout: 500,
    }),
  );
}
