const POLYNOMIAL = 0xedb88320;

const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ POLYNOMIAL : value >>> 1;
  return value;
});

/**
 * The CRC-32 (ISO 3309, as in zip and gzip) of texts in UTF-8, one after the other, as 8 hexadecimal digits. Finds damage;
 * it is no protection against forgery. The texts hold no lone surrogates: `JSON.stringify` writes them as escapes.
 */
export function crc32(texts: Iterable<string>): string {
  let sum = 0xffffffff;
  const add = (byte: number) => {
    sum = (TABLE[(sum ^ byte) & 0xff] ?? 0) ^ (sum >>> 8);
  };
  for (const text of texts) {
    for (let i = 0; i < text.length; i++) {
      const code = text.codePointAt(i) ?? 0;
      if (code > 0xffff) i++;
      if (code < 0x80) add(code);
      else {
        if (code < 0x800) add(0xc0 | (code >> 6));
        else {
          if (code < 0x10000) add(0xe0 | (code >> 12));
          else {
            add(0xf0 | (code >> 18));
            add(0x80 | ((code >> 12) & 0x3f));
          }
          add(0x80 | ((code >> 6) & 0x3f));
        }
        add(0x80 | (code & 0x3f));
      }
    }
  }
  return ((sum ^ 0xffffffff) >>> 0).toString(16).padStart(8, '0');
}
