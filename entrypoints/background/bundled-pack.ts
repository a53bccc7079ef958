import browser from 'webextension-polyfill';
import type { KnowledgePack } from '#lib/model/knowledge-pack.ts';
import { PackFormatError, parsePack } from '#lib/pack/parse-pack.ts';
import { digestOf } from '../packs/digest-of.ts';

/** The bundled pack is not where it was installed. */
export class PackMissingError extends Error {
  override readonly name = 'PackMissingError';
}

const PATH = '/packs/bundled.json';

/**
 * Reads the pack that came with the extension, with the digest of its file; the address is the extension's own, nothing goes
 * over the network.
 *
 * @throws PackMissingError, and what `parsePack` throws
 */
export async function readBundledPack(): Promise<{ pack: KnowledgePack; digest: string }> {
  const bytes = await readBytes(PATH).catch((cause: unknown) => {
    throw new PackMissingError('The knowledge pack is missing. Install the extension again.', { cause });
  });
  return { pack: parsePack(parsed(new TextDecoder().decode(bytes))), digest: await digestOf(bytes) };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new PackFormatError('', 'it is not JSON');
  }
}

/** Firefox sometimes says only while the file is read that there is none. */
async function readBytes(path: string): Promise<Uint8Array<ArrayBuffer>> {
  const response = await fetch(browser.runtime.getURL(path));
  return new Uint8Array(await response.arrayBuffer());
}
