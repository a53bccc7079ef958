import { defineContentScript } from 'wxt/utils/define-content-script';
import { answer } from '#lib/messages/answer.ts';
import { ask } from '#lib/messages/ask.ts';
import { PageFollowers } from '#lib/messages/page-news.ts';
import type { PageQuestions } from '#lib/messages/questions.ts';
import type { Settings } from '#lib/model/settings.ts';
import { CardHost } from '#lib/page/card-host.ts';
import { Highlighter } from '#lib/page/highlighter.ts';
import { marksAt } from '#lib/page/hit-test.ts';
import { watchPage } from '#lib/page/watch-page.ts';
import { readSettings } from '#lib/store/settings.ts';
import cardCss from '../../assets/styles/card.css?inline';
import { translationFor } from '../language/translation-for.ts';
import hostCss from './card-host.css?inline';
import { CardOpener } from './card-opener.tsx';
import { followSettings } from './follow-settings.ts';
import '../../assets/styles/highlights.css';
import { isMarked } from './is-marked.ts';
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
  async main(ctx) {
    // A document that is edited as a whole is the reader's own text.
    if (document.designMode === 'on') return;
    const translate = (language: Settings['language']) =>
      translationFor(language, (chosen) => ask('messages', { language: chosen }));
    const settings = await readSettings();
    const translation = await translate(settings.language);
    if (settings.paused || ctx.isInvalid) return;
    const highlighter = new Highlighter(settings.looks);
    const followers = new PageFollowers();
    const reader = new PageReader(document, highlighter, ask, isMarked(settings), () =>
      followers.tell({ kind: 'changed' }),
    );
    const host = new CardHost(document, hostCss + cardCss);
    const opener = new CardOpener(host, reader, ask, translation, (key) =>
      followers.tell({ kind: 'opened', key }),
    );

    ctx.onInvalidated(() => highlighter.clear());
    ctx.onInvalidated(() => opener.close());
    ctx.onInvalidated(() => followers.end());
    const leave = async () => {
      await ask('count', { claims: 0 });
      ctx.abort('left');
    };
    ctx.onInvalidated(followSettings({ highlighter, reader, opener, translate, leave }));
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
            page: reader.page,
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
          await leave();
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
