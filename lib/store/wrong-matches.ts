import * as v from 'valibot';
import browser from 'webextension-polyfill';
import type { WrongMatch } from '#lib/model/wrong-match.ts';
import { WRONG_MATCHES } from './on-wrong-matches.ts';

/** Wrong matches that could not be written, most likely for want of space; those noted before are still there. */
export class WrongMatchNotSavedError extends Error {
  override readonly name = 'WrongMatchNotSavedError';
}

const schema: v.GenericSchema<unknown, WrongMatch> = v.object({
  claim: v.string(),
  pack: v.string(),
  host: v.exactOptional(v.string()),
  sentence: v.string(),
  time: v.string(),
});

/** What the reader has said of matches, oldest first. An entry that cannot be read is passed over, not lost. */
export async function readWrongMatches(): Promise<WrongMatch[]> {
  return (await stored()).flatMap((entry) => {
    const read = v.safeParse(schema, entry);
    return read.success ? [read.output] : [];
  });
}

/** Notes a wrong match, once however often it is said. Throws `WrongMatchNotSavedError`, with what was noted before intact. */
export async function addWrongMatch(wrong: WrongMatch): Promise<void> {
  await write([...without(await stored(), wrong), wrong]);
}

/** Takes back what was said of a sentence. Throws `WrongMatchNotSavedError`, with all that was noted intact. */
export async function removeWrongMatch(wrong: Pick<WrongMatch, 'claim' | 'sentence'>): Promise<void> {
  await write(without(await stored(), wrong));
}

function without(
  list: readonly unknown[],
  { claim, sentence }: Pick<WrongMatch, 'claim' | 'sentence'>,
): unknown[] {
  return list.filter((entry) => {
    const read = v.safeParse(schema, entry);
    return !read.success || read.output.claim !== claim || read.output.sentence !== sentence;
  });
}

async function stored(): Promise<unknown[]> {
  const { [WRONG_MATCHES]: list } = await browser.storage.local.get(WRONG_MATCHES);
  return Array.isArray(list) ? list : [];
}

async function write(list: readonly unknown[]): Promise<void> {
  try {
    await browser.storage.local.set({ [WRONG_MATCHES]: list });
  } catch (cause) {
    throw new WrongMatchNotSavedError('This could not be noted. Is the disk full? Nothing has changed.', {
      cause,
    });
  }
}
