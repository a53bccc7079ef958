import type { ElementHandle, Page } from 'puppeteer-core';
import { CARD } from '#lib/cli/open-card.ts';

/** An open card. */
export type Card = ElementHandle<Element>;

/** All that a card shows, as a reader sees it. */
export function textOf(card: Card): Promise<string> {
  return card.evaluate((element) => (element instanceof HTMLElement ? element.innerText : ''));
}

/** The outlets with a row on a card: those that count as others, and those set apart as the one being read. */
export async function outletsOf(card: Card): Promise<{ others: string[]; own: string[] }> {
  const names = (selector: string) => card.$$eval(selector, (all) => all.map((one) => one.textContent ?? ''));
  return { others: await names('.body > .outlet h4'), own: await names('.own h4') };
}

/** Waits until no card is open. */
export async function cardClosed(page: Page): Promise<void> {
  await page.waitForFunction((host: string) => document.querySelector(host) === null, { polling: 100 }, CARD);
}

/** What has the focus inside the card: its label, role or text; empty where the focus is elsewhere. */
export function focusInCard(page: Page): Promise<string> {
  return page.evaluate((host: string) => {
    const focused = document.querySelector(host)?.shadowRoot?.activeElement;
    return focused?.getAttribute('aria-label') ?? focused?.getAttribute('role') ?? focused?.textContent ?? '';
  }, CARD);
}
