import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { CardHost } from '#lib/page/card-host.ts';
import cardCss from '../../assets/styles/card.css?inline';
import findsCss from '../../assets/styles/finds.css?inline';
import hostCss from '../content/card-host.css?inline';
import { CardOpener } from '../content/card-opener.tsx';
import { offerCards } from '../content/cards.ts';
import { translationFor } from '../language/translation-for.ts';

/** In the page, from the first card on: draws the cards. The background runs it where the content script asks for it. */
export default defineUnlistedScript(() => {
  offerCards(async ({ document, reader, ask, settings, shown }) => {
    const translation = await translationFor(settings.language, (chosen) =>
      ask('messages', { language: chosen }),
    );
    const host = new CardHost(document, hostCss + cardCss + findsCss);
    return new CardOpener(host, reader, ask, { translation, looks: settings.looks }, shown);
  });
});
