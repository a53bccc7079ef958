import * as v from 'valibot';
import { browser } from './browser.ts';
import { NEWS, type PageNews } from './page-followers.ts';

const newsSchema: v.GenericSchema<unknown, PageNews> = v.variant('kind', [
  v.object({ kind: v.literal('changed') }),
  v.object({ kind: v.literal('opened'), key: v.string() }),
]);

/** Who follows a frame. */
export interface PageFollower {
  told(news: PageNews): void;
  /** It is gone or no longer read: nothing more will come. */
  ended(): void;
}

/** Follows one frame of a tab until the returned function is called; one that is not being read ends at once. */
export function followFrame(tab: number, frameId: number, { told, ended }: PageFollower): () => void {
  const port = browser.tabs.connect(tab, { name: NEWS, frameId });
  port.onMessage.addListener((message: unknown) => {
    const news = v.safeParse(newsSchema, message);
    if (news.success) told(news.output);
  });
  port.onDisconnect.addListener(() => {
    // Looked at, or Chromium complains on the console that nobody did; a page that is not being read is no error.
    void browser.runtime.lastError;
    ended();
  });
  return () => port.disconnect();
}
