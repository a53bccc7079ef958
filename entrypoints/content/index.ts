import { defineContentScript } from 'wxt/utils/define-content-script';
import { ask } from '#lib/messages/ask.ts';
import { PageFollowers } from '#lib/messages/page-news.ts';
import type { ReadingPlace } from '#lib/messages/questions.ts';
import { pageAddress } from '#lib/page/cited-url.ts';
import { Highlighter } from '#lib/page/highlighter.ts';
import { marksAt } from '#lib/page/hit-test.ts';
import { isOnCard } from '#lib/page/is-on-card.ts';
import { ShadowLooks } from '#lib/page/shadow-looks.ts';
import { watchPage } from '#lib/page/watch-page.ts';
import { onWrongMatches } from '#lib/store/on-wrong-matches.ts';
import { readSettings } from '#lib/store/settings.ts';
import highlightsCss from '../../assets/styles/highlights.css?inline';
import '../../assets/styles/highlights.css';
import { answerPage } from './answer-page.ts';
import { followSettings } from './follow-settings.ts';
import { FRAME_CLAIMS } from './frame-claims.ts';
import { isMarked } from './is-marked.ts';
import { LateCards } from './late-cards.ts';
import { openOnClick } from './open-on-click.ts';
import { OpenOnHover } from './open-on-hover.ts';
import { PageReader } from './page-reader.ts';
import { offerRun } from './page-run.ts';

/** When the page may have cleared the highlights that it shares with us: looked at then, for nothing tells. */
const GOOD_MOMENTS = ['click', 'keyup', 'scrollend', 'visibilitychange'];

/** A frame narrower or lower than this, in CSS pixels, holds no text to read. */
const LEAST_FRAME = 100;

/**
 * In the page: reads it, paints what the background knows, opens cards. The background registers this script for granted
 * sites and runs it where the reader asks for it, so the manifest names no site. Each frame has a run of its own.
 *
 * A second run on the same page ends the first one, which cleans up after itself; so does an update of the extension.
 */
export default defineContentScript({
  registration: 'runtime',
  noScriptStartedPostMessage: true,
  async main(ctx) {
    // A document that is edited as a whole is the reader's own text.
    if (document.designMode === 'on' || isSmallFrame()) return;
    const settings = await readSettings();
    if (settings.paused || ctx.isInvalid) return;
    const highlighter = new Highlighter(settings.looks);
    const shadowLooks = new ShadowLooks(highlightsCss);
    const followers = new PageFollowers();

    const watch = watchPage(document, (change, moved) => {
      if (ctx.isInvalid) return;
      if (moved) {
        cards.close();
        arrive();
      }
      reader.update(change, moved);
      highlighter.assert();
    });
    const reader = new PageReader(document, {
      highlighter,
      ask,
      isMarked: isMarked(settings),
      changed: () => followers.tell({ kind: 'changed' }),
      entered: (root) => {
        if (ctx.isInvalid) return;
        watch.also(root);
        shadowLooks.adopt(root);
      },
      counted: (claims) => {
        Reflect.set(globalThis, FRAME_CLAIMS, claims);
        return ask('count', { claims });
      },
    });
    let last: ReadingPlace['last'];
    const cards = new LateCards({
      document,
      reader,
      ask,
      settings,
      shown: (key) => {
        last = { key, time: Date.now() };
        followers.tell({ kind: 'opened', key });
      },
    });
    const paintedAt = (x: number, y: number) =>
      marksAt(document, x, y, reader.text, reader.marks).filter(({ mention }) =>
        highlighter.paints(mention.kind),
      );
    /** What is saved of the page is shown by a script of its own, if anything is. */
    const arrive = () => void ask('arrived', pageAddress(document, location)).catch(() => undefined);
    offerRun({ signal: ctx.signal, isMarked: (x, y) => paintedAt(x, y).length > 0 });
    const pointing = new OpenOnHover(document, { cards, marksAt: paintedAt });
    pointing.turn(settings.hover);
    const leave = async () => {
      Reflect.set(globalThis, FRAME_CLAIMS, []);
      await ask('count', { claims: [] });
      ctx.abort('left');
    };
    const endings = [
      () => highlighter.clear(),
      () => shadowLooks.clear(),
      () => cards.close(),
      () => pointing.turn(false),
      () => followers.end(),
      () => watch.stop(),
      followSettings({ highlighter, reader, cards, pointing, leave }),
      onWrongMatches(() => reader.mark()),
      answerPage({ reader, cards, last: () => last, leave }),
    ];
    for (const end of endings) ctx.onInvalidated(end);

    ctx.addEventListener(
      document,
      'click',
      (event) => {
        if (ctx.isInvalid || isOnCard(event)) return;
        openOnClick(event, {
          marksAt: paintedAt,
          open: (marks) => void cards.open(marks),
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
    for (const moment of GOOD_MOMENTS) {
      ctx.addEventListener(document, moment, () => ctx.isValid && highlighter.assert(), { passive: true });
    }
    arrive();
    ctx.addEventListener(window, 'pageshow', (event) => event.persisted && reader.tellCount());
  },
});

function isSmallFrame(): boolean {
  return window !== window.top && (innerWidth < LEAST_FRAME || innerHeight < LEAST_FRAME);
}
