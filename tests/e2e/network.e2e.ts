import { describe, expect, test } from 'vitest';
import { openCard } from '#lib/cli/open-card.ts';
import { BROWSERS, Reader } from './reader.ts';
import { openSearchHit } from './search-popup.ts';

/** What the browsers ask for by themselves, without any extension. */
const BROWSERS_OWN = [
  'accounts.google.com',
  'clients2.google.com',
  'content-autofill.googleapis.com',
  'update.googleapis.com',
  'firefox.settings.services.mozilla.com',
];

describe.each(BROWSERS)('the network in %s', (name) => {
  test('carries the page that is read, and nothing else', async () => {
    const reader = await Reader.start(name);
    try {
      const page = await reader.open('/demo');
      await reader.found(page);
      await openCard(page, 'kindergarten');
      const popup = await reader.openPopup(page);
      await openSearchHit(popup, 'kindergarten', 'kindergarten');

      const { origin, requests } = reader.site;
      const asked = requests.filter((url) => !BROWSERS_OWN.includes(new URL(url).hostname));
      expect(new Set(asked)).toEqual(
        new Set([`${origin}/demo`, ...asked.filter((url) => url === `${origin}/favicon.ico`)]),
      );
    } finally {
      await reader.stop();
    }
  });
});
