import type { Runtime } from 'webextension-polyfill';
import { browser } from './browser.ts';

/** The name of the ports through which a frame is followed. */
export const NEWS = 'second-source-news';

/** What a frame has to tell: other things are found in it now; or the card of a mention was opened. */
export type PageNews = { kind: 'changed' } | { kind: 'opened'; key: string };

/** In a frame: those who follow it. Nobody does, and nothing is sent, unless a panel of the extension is open. */
export class PageFollowers {
  readonly #ports = new Set<Runtime.Port>();
  readonly #listener = (port: Runtime.Port) => {
    const isOurs = port.sender?.id === browser.runtime.id && port.name === NEWS;
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
