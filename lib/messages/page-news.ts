import * as v from 'valibot';
import browser, { type Runtime } from 'webextension-polyfill';

const NAME = 'second-source-news';

const newsSchema = v.variant('kind', [
  v.object({ kind: v.literal('changed') }),
  v.object({ kind: v.literal('opened'), key: v.string() }),
]);

/** What a frame has to tell: other things are found in it now; or the card of a mention was opened. */
export type PageNews = v.InferOutput<typeof newsSchema>;

/** Who follows a frame. */
export interface PageFollower {
  told(news: PageNews): void;
  /** It is gone or no longer read: nothing more will come. */
  ended(): void;
}

/** Follows one frame of a tab until the returned function is called; one that is not being read ends at once. */
export function followFrame(tab: number, frameId: number, { told, ended }: PageFollower): () => void {
  const port = browser.tabs.connect(tab, { name: NAME, frameId });
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

/** In a frame: those who follow it. Nobody does, and nothing is sent, unless a panel of the extension is open. */
export class PageFollowers {
  readonly #ports = new Set<Runtime.Port>();
  readonly #listener = (port: Runtime.Port) => {
    const isOurs = port.sender?.id === browser.runtime.id && port.name === NAME;
    if (!isOurs) return;
    this.#ports.add(port);
    port.onDisconnect.addListener(() => this.#ports.delete(port));
  };

  constructor() {
    browser.runtime.onConnect.addListener(this.#listener);
  }

  /** Tells them all. */
  tell(news: PageNews): void {
    for (const port of this.#ports) port.postMessage(news);
  }

  /** Ends it for all of them. */
  end(): void {
    browser.runtime.onConnect.removeListener(this.#listener);
    for (const port of this.#ports) port.disconnect();
    this.#ports.clear();
  }
}
