import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { Ask } from '#lib/messages/ask.ts';
import type { Settings } from '#lib/model/settings.ts';
import { CardHost } from '#lib/page/card-host.ts';
import cardCss from '../../assets/styles/card.css?inline';
import choicesCss from '../../assets/styles/choices.css?inline';
import findsCss from '../../assets/styles/finds.css?inline';
import savedCss from '../../assets/styles/saved.css?inline';
import hostCss from '../content/card-host.css?inline';
import { CardOpener } from '../content/card-opener.tsx';
import { offerCards, offeredCards } from '../content/cards.ts';
import { translationFor } from '../language/translation-for.ts';
import { offerSavedCards } from '../passages/saved-cards-slot.ts';
import { SavedCardOpener } from './saved-card-opener.tsx';

/** In the page, from the first card on: draws the cards. The background runs it where a script in the page asks for it. */
export default defineUnlistedScript(() => {
  if (offeredCards()) return;
  // One host for all: a card of either kind takes the place of the one that is open.
  let host: CardHost | undefined;
  const hostIn = (document: Document) => {
    host ??= new CardHost(document, hostCss + cardCss + choicesCss + findsCss + savedCss);
    return host;
  };
  const translationIn = (language: Settings['language'], ask: Ask) =>
    translationFor(language, (chosen) => ask('messages', { language: chosen }));

  offerCards(async ({ document, reader, ask, settings: { language, looks }, shown }) => {
    const translation = await translationIn(language, ask);
    return new CardOpener(hostIn(document), reader, ask, { translation, looks }, shown);
  });
  offerSavedCards(async (needs) => {
    const { document, ask, language } = needs;
    return new SavedCardOpener(hostIn(document), await translationIn(language, ask), needs);
  });
});
