import { ask } from '#lib/messages/ask.ts';
import { isCutOff } from '#lib/messages/browser.ts';
import type { BackgroundQuestions } from '#lib/messages/questions.ts';
import { pageAddress } from '#lib/page/cited-url.ts';
import { Glances } from '#lib/page/glances.ts';
import { type PageWatch, watchPage } from '#lib/page/watch-page.ts';
import { GLANCED, READING_BEGINS } from './page-run.ts';
import { whenLargeEnough } from './when-large-enough.ts';

type Seen = BackgroundQuestions['glance']['ask'];

/** Time and numbers tick on many pages; by them alone nothing is known. */
const WORDS = /[^\s\d.,:%+-]/;

/**
 * Takes a glance at a page in its next idle moment, and later at what changes on it, and tells the background the words; until
 * that has the page read, or wants no more.
 */
export function glance(document: Document): void {
  let isOver = false;
  let watch: PageWatch | undefined;
  Reflect.set(globalThis, GLANCED, true);
  document.addEventListener(READING_BEGINS, stop, { once: true });
  // Not before: to tell a frame's size, the browser lays out the page around it, which it has done by itself by then.
  requestIdleCallback(() => whenLargeEnough(begin), { timeout: 500 });

  function begin(): void {
    if (isOver) return;
    const glances = new Glances((root) => watch?.also(root));
    const whole = () => ({ words: glances.whole(document), address: pageAddress(document, location) });
    watch = watchPage(document, (change, moved) => {
      // At another address something else may be saved, whatever stands there.
      if (moved) tell(whole());
      else tellNews({ words: glances.after(change) });
    });
    tellNews(whole());
  }

  function tellNews(seen: Seen): void {
    if (WORDS.test(seen.words)) tell(seen);
  }

  function tell(seen: Seen): void {
    ask('glance', seen).then(
      (isToGoOn) => isToGoOn || stop(),
      // The background may have ended under the question; only an update of the extension ends all questions.
      () => isCutOff() && stop(),
    );
  }

  function stop(): void {
    isOver = true;
    watch?.stop();
    Reflect.set(globalThis, GLANCED, false);
  }
}
