import { ByteWriter } from '#lib/match/rank/byte-writer.ts';

/** A file of word vectors in two dimensions, every word weighing the same. */
export function vectorFile(rows: Record<string, [number, number]>): Uint8Array {
  const count = Object.keys(rows).length;
  const file = new ByteWriter();
  const head = new Uint8Array(12);
  head.set(new TextEncoder().encode('SWV2'));
  new DataView(head.buffer).setUint32(4, count, true);
  new DataView(head.buffer).setUint32(8, 2, true);
  file.bytes(head);
  file.bytes(new Uint8Array(count).fill(64));
  file.bytes(new Uint8Array(Int8Array.from(Object.values(rows).flat()).buffer));
  for (const stem of Object.keys(rows)) file.text(stem);
  return file.taken();
}
