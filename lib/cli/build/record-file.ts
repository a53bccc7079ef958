import { createReadStream } from 'node:fs';
import { type FileHandle, open, rm, truncate } from 'node:fs/promises';
import * as v from 'valibot';
import type { ArticleRecord } from '#lib/link/article-record.ts';
import { headOf, type PackedRecord, type RecordHead } from './packed-record.ts';
import { ArticleRecordSchema } from './record-schema.ts';

/** Where a record stands in its file, and where its article was found. */
export interface Entry extends RecordHead {
  where: string;
  start: number;
  end: number;
}

const NEWLINE = 10;
const LineSchema = v.object({ where: v.string(), record: ArticleRecordSchema });

/**
 * Records in a file of JSON lines beside the pack: a build that was killed goes on from here, and a build with one more
 * article reads only that one. Only their heads are kept in memory.
 */
export class RecordFile {
  readonly entries = new Map<string, Entry>();
  readonly #path: string;
  readonly #file: FileHandle;
  /** Each stem once: the topics of all articles are made of few words. */
  readonly #stems = new Map<string, string>();
  #end = 0;

  private constructor(path: string, file: FileHandle) {
    this.#path = path;
    this.#file = file;
  }

  /** Opens the file or makes it; a last line that was cut off, or is no record, is dropped with all after it. */
  static async open(path: string): Promise<RecordFile> {
    const file = new RecordFile(path, await open(path, 'a+'));
    let rest = Buffer.alloc(0);
    reading: for await (const chunk of createReadStream(path)) {
      rest = Buffer.concat([rest, chunk as Buffer]);
      for (let at = rest.indexOf(NEWLINE); at >= 0; at = rest.indexOf(NEWLINE)) {
        const line = lineOf(rest.toString('utf8', 0, at));
        if (!line) break reading;
        file.#enter(line.where, headOf(line.record), at);
        rest = rest.subarray(at + 1);
      }
    }
    await truncate(path, file.#end);
    return file;
  }

  /** Appends a record; what was left out is not kept, it costs nothing to find out again. */
  async add({ where, record: { head, json } }: { where: string; record: PackedRecord }): Promise<void> {
    if (this.entries.has(head.key)) return;
    const line = Buffer.concat([
      Buffer.from(`{"where":${JSON.stringify(where)},"record":`),
      json,
      Buffer.from('}\n'),
    ]);
    await this.#file.appendFile(line);
    this.#enter(where, head, line.length - 1);
  }

  /** The line of an entry, for `recordIn`. */
  async read({ start, end }: Entry): Promise<Uint8Array> {
    const buffer = Buffer.alloc(end - start);
    await this.#file.read(buffer, 0, buffer.length, start);
    return buffer;
  }

  /** Closes the file; one without a record is taken away. */
  async close(): Promise<void> {
    await this.#file.close();
    if (this.#end === 0) await rm(this.#path);
  }

  #enter(where: string, head: RecordHead, length: number): void {
    const topic = head.topic.map((stem) => this.#interned(stem));
    this.entries.set(head.key, { ...head, topic, where, start: this.#end, end: this.#end + length });
    this.#end += length + 1;
  }

  #interned(stem: string): string {
    const known = this.#stems.get(stem);
    if (known !== undefined) return known;
    this.#stems.set(stem, stem);
    return stem;
  }
}

/** The record in a line of a file that is open: checked when it was opened, or written since by this very run. */
export function recordIn(line: Uint8Array): ArticleRecord {
  return (JSON.parse(new TextDecoder().decode(line)) as v.InferOutput<typeof LineSchema>).record;
}

function lineOf(line: string): v.InferOutput<typeof LineSchema> | undefined {
  try {
    return v.parse(LineSchema, JSON.parse(line));
  } catch {
    return undefined;
  }
}
