import browser from 'webextension-polyfill';
import { mayHold } from '#lib/match/may-hold.ts';
import type { Answers, Asker } from '#lib/messages/answer.ts';
import type { BackgroundQuestions } from '#lib/messages/questions.ts';
import { readSettings } from '#lib/store/settings.ts';
import { GLANCED } from '../content/page-run.ts';
import { readFrame, readFrames } from './content-script.ts';
import type { OpenPack } from './known-packs.ts';

/** What says whether a page is worth reading. */
interface GlanceNeeds {
  pack: () => Promise<OpenPack>;
  saved: Answers<Pick<BackgroundQuestions, 'saved'>>['saved'];
}

/** Has a frame read where that is worth it; answers whether more is to be told of it. */
export async function glance(
  { words, address, isInner }: BackgroundQuestions['glance']['ask'],
  asker: Asker,
  { pack, saved }: GlanceNeeds,
): Promise<boolean> {
  const { tab, frame } = asker;
  if (tab === undefined || !(await isReadByItself(tab))) return false;
  const isSaved = async () => {
    try {
      return address !== undefined && (await saved(address, asker)).length > 0;
    } catch {
      // Of a frame without an address of its own nothing can be saved.
      return false;
    }
  };
  if (mayHold(words, (await pack()).compiled) || (await isSaved()))
    // Which one the words stand in is nowhere told.
    await (isInner ? readFrames(tab) : readFrame(tab, frame));
  return true;
}

/** Whether a glance was enough for a frame: it is one of a page that is read by itself, and nothing of it is known so far. */
export async function isGlanced(tabId: number, frameId = 0): Promise<boolean> {
  if (!(await isReadByItself(tabId))) return false;
  const asked = await browser.scripting
    .executeScript({
      target: { tabId, frameIds: [frameId] },
      func: (slot: string) => Reflect.get(globalThis, slot) === true,
      args: [GLANCED],
    })
    // A page of our own has an address as well, and no script may be run in it.
    .catch(() => []);
  return asked[0]?.result === true;
}

/** Whether a tab's page is read without the reader asking: its site is granted and not switched off, and nothing is paused. */
async function isReadByItself(tabId: number): Promise<boolean> {
  const { paused, sitesOff } = await readSettings();
  if (paused) return false;
  // The browser tells an extension no addresses but those of the sites that it was granted.
  const { url } = await browser.tabs.get(tabId);
  const off = sitesOff.length === 0 ? [] : await browser.tabs.query({ url: sitesOff });
  return url !== undefined && off.every(({ id }) => id !== tabId);
}
