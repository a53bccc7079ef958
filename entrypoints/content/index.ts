import browser from 'webextension-polyfill';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { answer } from '#lib/messages/answer.ts';
import { ask } from '#lib/messages/ask.ts';
import type { PageQuestions } from '#lib/messages/questions.ts';
import { CardHost } from '#lib/page/card-host.ts';
import { Highlighter } from '#lib/page/highlighter.ts';
import { marksAt } from '#lib/page/hit-test.ts';
import { watchPage } from '#lib/page/watch-page.ts';
import cardCss from '../../assets/styles/card.css?inline';
import { createTranslation } from '../../components/create-translation.ts';
import hostCss from './card-host.css?inline';
import { CardOpener } from './card-opener.tsx';
import './highlights.css';
import { openOnClick } from './open-on-click.ts';
import { PageReader } from './page-reader.ts';

/** When the page may have cleared the highlights that it shares with us: looked at then, for nothing tells. */
const GOOD_MOMENTS = ['click', 'keyup', 'scrollend', 'visibilitychange'];

/**
 * In the page: reads it, paints what the background knows, opens cards. The background registers this script for granted
 * sites and runs it where the reader asks for it, so the manifest names no site.
 *
 * A second run on the same page ends the first one, which cleans up after itself; so does an update of the extension.
 */
export default defineContentScript({
  registration: 'runtime',
  noScriptStartedPostMessage: true,
  main(ctx) {
    // A document that is edited as a whole is the reader's own text.
    if (document.designMode === 'on') return;
    const highlighter = new Highlighter();
    const reader = new PageReader(document, highlighter, ask);
    const translation = createTranslation(browser.i18n.getMessage, browser.i18n.getUILanguage());
    const host = new CardHost(document, hostCss + cardCss);
    const opener = new CardOpener(host, reader, ask, translation);

    ctx.onInvalidated(() => highlighter.clear());
    ctx.onInvalidated(() => opener.close());
    ctx.onInvalidated(
      watchPage(document, (change, moved) => {
        if (ctx.isInvalid) return;
        if (moved) opener.close();
        reader.update(change, moved);
        highlighter.assert();
      }),
    );
    ctx.onInvalidated(
      answer<PageQuestions>({
        found: async () => {
          await reader.settled;
          return {
            found: reader.inOrder.map(({ key, block, mention: { kind, id, start, end } }) => ({
              key,
              kind,
              id,
              text: block.text.slice(start, end),
            })),
          };
        },
        show: async ({ key }) => {
          const mark = reader.inOrder.find((one) => one.key === key);
          if (mark) await opener.show(mark);
          return null;
        },
        step: async ({ by }) => {
          await opener.step(by);
          return null;
        },
        leave: async () => {
          await ask('count', { claims: 0 });
          ctx.abort('left');
          return null;
        },
      }),
    );

    ctx.addEventListener(
      document,
      'click',
      (event) => {
        if (ctx.isInvalid || host.holds(event)) return;
        openOnClick(event, {
          marksAt: (x, y) =>
            marksAt(document, x, y, reader.text, reader.marks).filter((mark) =>
              highlighter.paints(mark.mention.kind),
            ),
          open: (marks) => void opener.open(marks),
          away: () => opener.close(),
        });
      },
      { capture: true },
    );
    ctx.addEventListener(
      document,
      'keydown',
      (event) => {
        if (event.key !== 'Escape' || !host.isOpen) return;
        event.preventDefault();
        event.stopPropagation();
        opener.close();
      },
      { capture: true },
    );
    for (const moment of GOOD_MOMENTS) {
      ctx.addEventListener(document, moment, () => ctx.isValid && highlighter.assert(), { passive: true });
    }
    ctx.addEventListener(window, 'pageshow', (event) => event.persisted && reader.tellCount());
  },
});
