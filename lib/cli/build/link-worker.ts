import { assemblePack } from '#lib/link/assemble-pack.ts';
import { type LinkedEvent, linkEvent } from '#lib/link/link-event.ts';
import { parsePack } from '#lib/pack/parse-pack.ts';
import { packHead } from './pack-head.ts';
import { recordIn } from './record-file.ts';

/** A linked event, all but its entities as UTF-8 JSON: a tenth of the room that the objects would take. */
export interface PackedEvent extends Pick<LinkedEvent, 'entities'> {
  rest: Uint8Array;
}

/**
 * A worker's task: links the articles of one event, given as lines of the record file.
 *
 * @throws PackFormatError where the extension would not accept what came of it
 */
export default function link(lines: Uint8Array[]): PackedEvent {
  const records = lines.map(recordIn);
  const linked = linkEvent(records);
  parsePack(assemblePack(packHead(undefined, 'event'), records, [linked]));
  const { entities, ...rest } = linked;
  return { entities, rest: new TextEncoder().encode(JSON.stringify(rest)) };
}
