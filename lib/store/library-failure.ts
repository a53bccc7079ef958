import {
  LibraryFailedError,
  LibraryFullError,
  LibraryNewerError,
  MergeCancelledError,
  StaleHighlightError,
} from './library-errors.ts';

const OURS = [
  LibraryFullError,
  LibraryFailedError,
  LibraryNewerError,
  MergeCancelledError,
  StaleHighlightError,
];

/**
 * The library's own error for whatever a database operation threw.
 *
 * Dexie wraps what a browser threw, at times twice (`inner`), and browsers tell of a full disk when the transaction ends
 * as well as at the write: the whole chain is searched for it.
 */
export function libraryFailure(thrown: unknown): Error {
  const chain = [...causes(thrown)];
  const own = chain.find((error) => OURS.some((type) => error instanceof type));
  if (own instanceof Error) return own;
  const isFull = chain.some((error) => nameOf(error) === 'QuotaExceededError');
  return isFull ? new LibraryFullError(thrown) : new LibraryFailedError(thrown);
}

/**
 * Whether a transaction was refused for what befell the one before it: after a full disk, Firefox lets the next one delete and do nothing
 * else (`IDBTransaction::Mode::Cleanup` in its source); the one after that is like any other.
 */
export function isCleaningUp(thrown: unknown): boolean {
  return [...causes(thrown)].some((error) => nameOf(error) === 'InvalidStateError');
}

function* causes(thrown: unknown): Generator<unknown> {
  for (let error = thrown, depth = 0; error !== undefined && error !== null && depth < 8; depth++) {
    yield error;
    error = typeof error === 'object' && 'inner' in error ? error.inner : undefined;
  }
}

function nameOf(error: unknown): unknown {
  return typeof error === 'object' && error !== null && 'name' in error ? error.name : undefined;
}
