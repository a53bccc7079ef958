import { WARCParser } from 'warcio';
import { decodeText } from '../decode-text.ts';
import { InputError } from '../input-error.ts';
import type { RawInput } from './raw-input.ts';

const LARGEST = 8 * 1024 * 1024;

/**
 * The pages of a web archive (WARC, ISO 28500; gzipped or not), one after the other: responses that are HTML.
 *
 * A truncated archive gives what is whole in it, and one last input with the reason.
 */
export async function* readArchive(
  file: string,
  stream: AsyncIterable<Uint8Array>,
): AsyncGenerator<RawInput> {
  let pages = 0;
  try {
    for await (const record of new WARCParser(stream)) {
      if (record.warcType !== 'response') continue;
      const url = record.warcTargetURI ?? undefined;
      const where = `${file}#${url ?? ''}`;
      const type = record.httpHeaders?.headers.get('content-type') ?? '';
      if (!/html/i.test(type)) continue;
      if (record.httpHeaders?.statusCode !== undefined && record.httpHeaders.statusCode !== 200) continue;
      pages++;
      const bytes = await record.readFully(true);
      if (bytes.length > LARGEST) {
        yield { where, reason: 'is larger than 8 MB' };
        continue;
      }
      try {
        yield { where, html: decodeText(bytes, where), ...(url !== undefined && { url }) };
      } catch (error) {
        if (!(error instanceof InputError)) throw error;
        yield { where, reason: 'is no text' };
      }
    }
  } catch (error) {
    const what = error instanceof Error ? error.message : String(error);
    yield { where: file, reason: `is damaged or cut off after ${pages} pages (${what})` };
    return;
  }
  if (pages === 0) yield { where: file, reason: 'is no web archive, or holds no page' };
}
