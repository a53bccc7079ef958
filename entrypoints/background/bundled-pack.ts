import browser from 'webextension-polyfill';
import { type CompiledPack, compilePack } from '#lib/match/compile-pack.ts';
import { indexPack, type PackIndex } from '#lib/pack/index-pack.ts';
import { PackFormatError, parsePack } from '#lib/pack/parse-pack.ts';
import { createSearch, type PackSearch } from '#lib/pack/search-pack.ts';

/** A pack in all the forms in which it is asked. */
export interface OpenPack {
  compiled: CompiledPack;
  index: PackIndex;
  search: PackSearch;
}

/** The bundled pack is not where it was installed. */
export class PackMissingError extends Error {
  override readonly name = 'PackMissingError';
}

const PATH = '/packs/bundled.json';

/**
 * Opens the pack that came with the extension; the address is the extension's own, nothing goes over the network.
 *
 * @throws PackMissingError, and what `parsePack` throws
 */
async function openBundledPack(): Promise<OpenPack> {
  const pack = parsePack(await readBundledPack());
  const index = indexPack(pack);
  return { compiled: compilePack(pack), index, search: createSearch(index) };
}

async function readBundledPack(): Promise<unknown> {
  const text = await readText(PATH).catch((cause: unknown) => {
    throw new PackMissingError('The knowledge pack is missing. Install the extension again.', { cause });
  });
  try {
    return JSON.parse(text);
  } catch {
    throw new PackFormatError('', 'it is not JSON');
  }
}

/** Firefox sometimes says only while the text is read that there is no such file. */
async function readText(path: string): Promise<string> {
  const response = await fetch(browser.runtime.getURL(path));
  return response.text();
}

/** A function that opens the bundled pack once and keeps it as long as the background lives; a failure is not kept. */
export function bundledPack(): () => Promise<OpenPack> {
  let opened: Promise<OpenPack> | undefined;
  return () => {
    opened ??= openBundledPack().catch((error: unknown) => {
      opened = undefined;
      throw error;
    });
    return opened;
  };
}
