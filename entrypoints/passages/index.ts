import { ContentScriptContext } from 'wxt/utils/content-script-context';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { ask } from '#lib/messages/ask.ts';
import { pageAddress } from '#lib/page/cited-url.ts';
import { isOnCard } from '#lib/page/is-on-card.ts';
import { PassagePainter } from '#lib/page/passage-painter.ts';
import { ShadowLooks } from '#lib/page/shadow-looks.ts';
import { watchPage } from '#lib/page/watch-page.ts';
import { onSettings } from '#lib/store/settings.ts';
import passagesCss from '../../assets/styles/passages.css?inline';
import { openOnClick } from '../content/open-on-click.ts';
import { offeredRun, READING_BEGINS } from '../content/page-run.ts';
import { Keeper } from './keeper.ts';
import { LateSavedCards } from './late-saved-cards.ts';
import { PagePassages } from './page-passages.ts';
import { offeredPassages, offerPassages } from './passages-slot.ts';
import { PlacementNotes } from './placement-notes.ts';

/** When the page may have cleared the highlights that it shares with us: looked at then, for nothing tells. */
const GOOD_MOMENTS = ['click', 'keyup', 'scrollend', 'visibilitychange'];

/**
 * In the page, where something of it is saved or is to be: finds saved passages again, paints them, saves others. The background
 * runs it; it ends with the content script, with a pause, and where the page has gone to an address of which nothing is saved.
 */
export default defineUnlistedScript(() => {
  if (offeredPassages()) return;
  const ctx = new ContentScriptContext('passages', { noScriptStartedPostMessage: true });
  const painter = new PassagePainter();
  const looks = new ShadowLooks(passagesCss);
  const notes = new PlacementNotes(ask);
  const watch = watchPage(document, (change, moved) => {
    if (ctx.isInvalid) return;
    passages.update(change);
    painter.assert();
    if (!moved) return;
    cards.close();
    void refresh(true);
  });
  const passages = new PagePassages(document, {
    painter,
    placed: () => notes.due(passages),
    entered: (root) => {
      if (ctx.isInvalid) return;
      watch.also(root);
      looks.adopt(root);
    },
  });
  const cards = new LateSavedCards({ document, passages, notes, ask });
  const keeper = new Keeper({ document, passages, cards, ask });
  /** Shows what is saved of the page now; at another address of which nothing is, all this is over. */
  const refresh = async (moved = false) => {
    const saved = await ask('saved', pageAddress(document, document.location)).catch(() => undefined);
    if (ctx.isInvalid || !saved) return;
    if (moved && saved.length === 0) ctx.abort('moved');
    else passages.show(saved);
  };
  const endings = [
    () => painter.clear(),
    () => looks.clear(),
    () => cards.close(),
    () => notes.end(),
    () => watch.stop(),
    () => offerPassages(undefined),
    onSettings((now, before) => {
      if (now.paused && !before.paused) ctx.abort('paused');
      if (now.language !== before.language) cards.speak();
    }),
  ];
  for (const end of endings) ctx.onInvalidated(end);
  // With the reading of the page this ends as well, unless that only begins anew.
  const follow = () => {
    const left = () => void (offeredRun() || ctx.abort('left'));
    offeredRun()?.signal.addEventListener('abort', () => queueMicrotask(left), { signal: ctx.signal });
  };
  follow();
  ctx.addEventListener(document, READING_BEGINS, () => queueMicrotask(follow));

  ctx.addEventListener(
    document,
    'click',
    (event) => {
      if (ctx.isInvalid || isOnCard(event)) return;
      openOnClick(event, {
        // Where a claim is marked as well, its card opens and leads on to ours.
        marksAt: (x, y) => (offeredRun()?.isMarked(x, y) ? [] : passages.at(x, y)),
        open: ([shortest]) => shortest && keeper.open(shortest.highlight.id),
        away: () => cards.close(),
      });
    },
    { capture: true },
  );
  ctx.addEventListener(
    document,
    'keydown',
    (event) => {
      if (event.key !== 'Escape' || !cards.isOpen) return;
      event.preventDefault();
      event.stopPropagation();
      cards.close();
    },
    { capture: true },
  );
  for (const moment of GOOD_MOMENTS)
    ctx.addEventListener(document, moment, () => ctx.isValid && painter.assert(), { passive: true });
  // Another window may have changed what is saved in the meantime.
  ctx.addEventListener(document, 'visibilitychange', () => {
    if (ctx.isValid && document.visibilityState === 'visible') void refresh();
  });
  offerPassages(keeper);
  void refresh();
});
