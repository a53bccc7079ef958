import { answer } from '#lib/messages/answer.ts';
import { ask } from '#lib/messages/ask.ts';
import { isCutOff } from '#lib/messages/browser.ts';
import { PageFollowers } from '#lib/messages/page-followers.ts';
import type { PageQuestions } from '#lib/messages/questions.ts';
import { pageAddress } from '#lib/page/cited-url.ts';
import { watchPage } from '#lib/page/watch-page.ts';
import { answersOf } from './answers-of.ts';
import { FRAME_CLAIMS } from './frame-claims.ts';
import { offeredMarks } from './marks.ts';
import { PageReader } from './page-reader.ts';
import { offerRun, READING_BEGINS } from './page-run.ts';

/** A part of the extension did not come: it was updated or removed under the page. */
class PartMissingError extends Error {
  override readonly name = 'PartMissingError';
}

/**
 * Reads a page from its next idle moment on, asks what is known of it, and answers for it, until it is asked to leave or
 * another version of the extension begins to read.
 */
export function run(document: Document): void {
  document.dispatchEvent(new Event(READING_BEGINS));
  const ending = new AbortController();
  const { signal } = ending;
  document.addEventListener(READING_BEGINS, () => ending.abort(), { signal });
  let reader: PageReader | undefined;
  const begun = new Promise<void>((resolve) => {
    const begin = () => {
      if (!signal.aborted) reader = read(document, ending);
      resolve();
    };
    requestIdleCallback(begin, { timeout: 500 });
  });
  offerRun({
    signal,
    begun,
    isMarked: (x, y) => reader?.marks.here?.isMarked(x, y) ?? false,
  });
}

function read(document: Document, ending: AbortController): PageReader {
  const { signal } = ending;
  const followers = new PageFollowers();
  const watch = watchPage(document, (change, moved) => {
    if (isCutOff()) return ending.abort();
    if (moved) arrive();
    reader.update(change, moved);
  });
  const reader = new PageReader(document, {
    ask,
    bringMarks: async () => {
      const choices = await ask('bringMarks', {});
      // Marks that come after the end would take those of the next reading off the page as they go.
      signal.throwIfAborted();
      const make = offeredMarks();
      if (!make) throw new PartMissingError('Nothing can be marked. Reload the page.');
      const shown = (key: string) => followers.tell({ kind: 'opened', key });
      return make({ document, reader, ask, choices, shown });
    },
    changed: () => followers.tell({ kind: 'changed' }),
    entered: (root) => watch.also(root),
    counted: (claims) => {
      Reflect.set(globalThis, FRAME_CLAIMS, claims);
      return ask('count', { claims });
    },
  });
  const unanswer = answer<PageQuestions>(answersOf(reader, leave));
  addEventListener('pageshow', ({ persisted }) => persisted && reader.tellCount(), { signal });
  signal.addEventListener('abort', stop);
  arrive();
  return reader;

  /** What is saved of the page is shown by a script of its own, if anything is. */
  function arrive(): void {
    ask('arrived', pageAddress(document, location)).catch(() => undefined);
  }

  function stop(): void {
    watch.stop();
    reader.end();
    if (isCutOff()) return;
    followers.end();
    unanswer();
  }

  /** At once: whoever wants the page read from now on must not join a reading that is about to end. */
  async function leave(): Promise<void> {
    ending.abort();
    Reflect.set(globalThis, FRAME_CLAIMS, []);
    await ask('count', { claims: [] }).catch(() => undefined);
  }
}
