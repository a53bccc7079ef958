import { InputError } from './input-error.ts';

const decode = (bytes: Uint8Array, encoding: string, fatal = false) => {
  try {
    return new TextDecoder(encoding, { fatal }).decode(bytes);
  } catch {
    return undefined;
  }
};

/** The encoding that a page's own markup declares within its first kilobyte (HTML Standard, 4.2.5.4). */
function declared(bytes: Uint8Array): string | undefined {
  const head = decode(bytes.subarray(0, 1024), 'latin1') ?? '';
  return /<meta[^>]{0,200}charset=["']?([\w-]+)/i.exec(head)?.[1];
}

/**
 * The text in a file: UTF-8 or UTF-16 by byte-order mark, else what the page declares, else UTF-8, else Windows-1252.
 *
 * @throws InputError for a file that is no text
 */
export function decodeText(bytes: Uint8Array, file: string): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decode(bytes, 'utf-16le') ?? '';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decode(bytes, 'utf-16be') ?? '';
  if (bytes.subarray(0, 8192).includes(0)) {
    throw new InputError(file, 'this is not a text file. Give .html or .txt files.');
  }
  const own = declared(bytes);
  return (
    (own && decode(bytes, own, true)) ?? decode(bytes, 'utf-8', true) ?? decode(bytes, 'windows-1252') ?? ''
  );
}
