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
  /** A digest of the pack's file, which tells its contents apart from those of any other issue. */
  version: string;
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
  const text = await readText(PATH).catch((cause: unknown) => {
    throw new PackMissingError('The knowledge pack is missing. Install the extension again.', { cause });
  });
  const pack = parsePack(parsed(text));
  const index = indexPack(pack);
  return { compiled: compilePack(pack), index, search: createSearch(index), version: await digestOf(text) };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new PackFormatError('', 'it is not JSON');
  }
}

/** The first half of the text's SHA-256, in hexadecimal. */
async function digestOf(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return [...new Uint8Array(digest, 0, 16)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
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
