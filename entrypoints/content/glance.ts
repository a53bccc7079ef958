import { ask } from '#lib/messages/ask.ts';
import { isCutOff } from '#lib/messages/browser.ts';
import type { BackgroundQuestions } from '#lib/messages/questions.ts';
import { pageAddress } from '#lib/page/cited-url.ts';
import { Glances } from '#lib/page/glances.ts';
import { InnerFrames } from '#lib/page/inner-frames.ts';
import { inSlices, type Pausable } from '#lib/page/slices.ts';
import { watchPage } from '#lib/page/watch-page.ts';
import { READING_BEGINS } from './page-run.ts';

type Seen = BackgroundQuestions['glance']['ask'];

/** Time and numbers tick on many pages; by them alone nothing is known. */
const WORDS = /[^\s\d.,:%+-]/;

/**
 * Takes a glance at a page, a slice at a time, and later at what changes on it, and tells the background the words, until that has
 * the page read, or wants no more, when it calls `ended`. So it does with each frame in it that has no address of its own.
 *
 * Without `ended`: the page is such a frame.
 */
export function glance(document: Document, ended?: () => void): void {
  let isOver = false;
  let work = Promise.resolve();
  const frames = new InnerFrames((inner) => isCutOff() || glance(inner));
  const glances = new Glances((root) => {
    watch.also(root);
    frames.watch(root);
  });
  const address = () => ended && { address: pageAddress(document, document.location) };
  const watch = watchPage(document, (change, moved) => {
    // At another address something else may be saved, whatever stands there.
    if (moved) take(glances.whole(document), (words) => tell({ words, ...address() }));
    else take(glances.after(change), (words) => tellNews({ words }));
  });
  // No `AbortController`, which the browser takes 5 ms to make and to use.
  document.addEventListener(READING_BEGINS, stop, { once: true });
  take(glances.whole(document), (words) => tellNews({ words, ...address() }));
  frames.watch(document);

  /** One after the other. */
  function take(glance: Pausable<string>, then: (words: string) => void): void {
    work = work
      .catch(() => undefined)
      .then(async () => {
        if (isOver) return;
        const words = await inSlices(glance);
        if (!isOver && document.designMode !== 'on') then(words);
      });
  }

  function tellNews(seen: Seen): void {
    if (WORDS.test(seen.words)) tell(seen);
  }

  function tell(seen: Seen): void {
    ask('glance', ended ? seen : { ...seen, isInner: true }).then(
      (isToGoOn) => isToGoOn || stop(),
      // The background may have ended under the question; only an update of the extension ends all questions.
      () => isCutOff() && stop(),
    );
  }

  function stop(): void {
    isOver = true;
    watch.stop();
    ended?.();
  }
}
