import { ByteWriter } from '#lib/match/rank/byte-writer.ts';

/** Few words weigh as much as the heaviest of all: those beyond this share weigh the same. */
const HEAVIEST = 0.995;

/** The file that `WordVectors` reads: each vector's direction as int8 numbers, its length as the word's weight. */
export function wordVectorFile(vectors: ReadonlyMap<string, Float64Array>): Uint8Array {
  const rows = [...vectors].sort(([a], [b]) => (a < b ? -1 : 1));
  const dimensions = rows[0]?.[1].length ?? 0;
  const lengths = rows.map(([, vector]) => Math.hypot(...vector));
  const most = lengths.toSorted((a, b) => a - b)[Math.floor(lengths.length * HEAVIEST)] ?? 1;
  const file = new ByteWriter();
  const head = new Uint8Array(12);
  head.set([...'SWV2'].map((letter) => letter.charCodeAt(0)));
  new DataView(head.buffer).setUint32(4, rows.length, true);
  new DataView(head.buffer).setUint32(8, dimensions, true);
  file.bytes(head);
  file.bytes(
    Uint8Array.from(lengths, (length) => Math.max(1, Math.min(255, Math.round((length / most) * 255)))),
  );
  for (const [, vector] of rows) {
    const largest = Math.max(...vector.map(Math.abs)) || 1;
    file.bytes(new Uint8Array(Int8Array.from(vector, (value) => Math.round((value / largest) * 127)).buffer));
  }
  for (const [stem] of rows) file.text(stem);
  return file.taken();
}
