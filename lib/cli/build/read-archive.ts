import { pipeline, Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { WARCParser } from 'warcio';
import { decodeText } from '../decode-text.ts';
import { InputError } from '../input-error.ts';
import type { RawInput } from './raw-input.ts';

const LARGEST = 8 * 1024 * 1024;
const GZIP = [0x1f, 0x8b];
/** How each record of an archive ends, and so the archive. */
const END = '\r\n\r\n';

/** A stream's bytes, unpacked where they are gzipped; a gzip that is cut off makes it throw. */
async function* unpacked(stream: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const chunks = stream[Symbol.asyncIterator]();
  const first = await chunks.next();
  if (first.done) return;
  async function* all() {
    yield first.value;
    for (let next = await chunks.next(); !next.done; next = await chunks.next()) yield next.value;
  }
  if (GZIP.some((byte, i) => first.value[i] !== byte)) {
    yield* all();
    return;
  }
  const gunzip = createGunzip();
  // What goes wrong is thrown to whoever reads on.
  pipeline(Readable.from(all()), gunzip, () => undefined);
  yield* gunzip;
}

/** Lets a stream through and keeps how it ended. */
class Tail {
  #last = Buffer.alloc(0);

  async *follow(stream: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
    for await (const chunk of stream) {
      this.#last = Buffer.concat([this.#last, chunk]).subarray(-END.length);
      yield chunk;
    }
  }

  get isWhole(): boolean {
    return this.#last.toString('latin1') === END;
  }
}

function pageOf(where: string, url: string | undefined, bytes: Uint8Array): RawInput {
  if (bytes.length > LARGEST) return { where, reason: 'is larger than 8 MB' };
  try {
    return { where, html: decodeText(bytes, where), ...(url !== undefined && { url }) };
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return { where, reason: 'is no text' };
  }
}

/**
 * The pages of a web archive (WARC, ISO 28500; gzipped or not), one after the other: responses that are HTML.
 *
 * An archive that is cut off gives what is whole in it, and one last input with the reason.
 */
export async function* readArchive(
  file: string,
  stream: AsyncIterable<Uint8Array>,
): AsyncGenerator<RawInput> {
  let pages = 0;
  const tail = new Tail();
  // A page is given when it is known that its record did not end too early.
  let last: RawInput | undefined;
  const damaged = (what: string) => ({
    where: file,
    reason: `is damaged or cut off after ${pages} ${pages === 1 ? 'page' : 'pages'} (${what})`,
  });
  try {
    for await (const record of new WARCParser(tail.follow(unpacked(stream)))) {
      if (last) yield last;
      last = undefined;
      if (record.warcType !== 'response') continue;
      const type = record.httpHeaders?.headers.get('content-type') ?? '';
      if (!/html/i.test(type)) continue;
      if (record.httpHeaders?.statusCode !== undefined && record.httpHeaders.statusCode !== 200) continue;
      const url = record.warcTargetURI ?? undefined;
      last = pageOf(`${file}#${url ?? ''}`, url, await record.readFully(true));
      pages++;
    }
  } catch (error) {
    if (last) yield last;
    yield damaged(error instanceof Error ? error.message : String(error));
    return;
  }
  if (pages > 0 && !tail.isWhole) {
    pages--;
    yield damaged('its last record does not end');
    return;
  }
  if (last) yield last;
  if (pages === 0) yield { where: file, reason: 'is no web archive, or holds no page' };
}
