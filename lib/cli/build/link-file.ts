import { assemblePack, type PackHead } from '#lib/link/assemble-pack.ts';
import { eventsOf } from '#lib/link/near-articles.ts';
import type { LongPack } from '#lib/pack/pack-json.ts';
import type { PackedEvent } from './link-worker.ts';
import { shippedLoadedWords } from './load-model.ts';
import { PackedEvents } from './packed-events.ts';
import type { Entry, RecordFile } from './record-file.ts';
import { runInOrder } from './run-in-order.ts';

/** A pack and what was left out of it. */
export interface Linked {
  pack: LongPack;
  /** Articles that are in the file twice, with the one that was taken. */
  duplicates: { where: string; of: string }[];
}

/** One entry for each article id: the first by name of its input. */
function withoutDuplicates(entries: readonly Entry[]): { kept: Entry[]; duplicates: Linked['duplicates'] } {
  const kept = new Map<string, Entry>();
  const duplicates: Linked['duplicates'] = [];
  const sorted = [...entries].sort(
    (a, b) => (a.where < b.where ? -1 : Number(a.where > b.where)) || (a.key < b.key ? -1 : 1),
  );
  for (const entry of sorted) {
    const known = kept.get(entry.id);
    if (known) duplicates.push({ where: entry.where, of: known.where });
    else kept.set(entry.id, entry);
  }
  return { kept: [...kept.values()].sort((a, b) => (a.id < b.id ? -1 : 1)), duplicates };
}

/** Links the given entries of a record file; the events are read one after the other, and packed when they are
 * linked, so that memory holds only a few of either. Each is checked to be what the extension accepts. */
export async function linkFile(
  file: RecordFile,
  entries: readonly Entry[],
  head: PackHead,
  workers: number,
): Promise<Linked> {
  const { kept, duplicates } = withoutDuplicates(entries);
  const events = eventsOf(kept).filter((event) => event.length > 1);
  async function* tasks(): AsyncGenerator<Uint8Array[]> {
    for (const event of events) {
      const entries = event.flatMap((index) => kept[index] ?? []);
      yield await Promise.all(entries.map((entry) => file.read(entry)));
    }
  }
  const packed = new PackedEvents();
  const filename = new URL('./link-worker.ts', import.meta.url);
  for await (const each of runInOrder<Uint8Array[], PackedEvent>(filename, tasks(), workers))
    packed.add(each);
  const { entities, lists } = packed;
  // The list that the quotations are marked by, so that a card can say why.
  const loadedWords = await shippedLoadedWords();
  return { pack: { ...assemblePack(head, kept, []), entities, ...lists, loadedWords }, duplicates };
}
