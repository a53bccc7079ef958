/** A 32-bit sum of bytes (the steps of MurmurHash3, four bytes at a time). Finds damage; it is no protection against forgery. */
export function checksum(bytes: Uint8Array): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const whole = bytes.length & ~3;
  let sum = bytes.length;
  for (let at = 0; at < whole; at += 4) sum = step(sum, view.getUint32(at, true));
  for (let at = whole; at < bytes.length; at++) sum = step(sum, bytes[at] ?? 0);
  return sum >>> 0;
}

function step(sum: number, value: number): number {
  const mixed = Math.imul(value, 0xcc9e2d51);
  const turned = sum ^ Math.imul((mixed << 15) | (mixed >>> 17), 0x1b873593);
  return (Math.imul((turned << 13) | (turned >>> 19), 5) + 0xe6546b64) | 0;
}
