import { createReadStream } from 'node:fs';
import { type FileHandle, open, rm, truncate } from 'node:fs/promises';
import * as v from 'valibot';
import type { ArticleRecord } from '#lib/link/article-record.ts';
import type { Sighting } from '#lib/link/near-articles.ts';
import { ArticleRecordSchema } from './record-schema.ts';

/** Where a record stands in its file, and what is needed of it to find its event. */
export interface Entry extends Sighting {
  key: string;
  where: string;
  words: number;
  start: number;
  end: number;
}

const NEWLINE = 10;
const LineSchema = v.object({ where: v.string(), record: ArticleRecordSchema });

/**
 * Records in a file of JSON lines beside the pack: a build that was killed goes on from here, and a build with one more
 * article reads only that one. Only what is needed to find events is kept in memory.
 */
export class RecordFile {
  readonly entries = new Map<string, Entry>();
  readonly #path: string;
  readonly #file: FileHandle;
  /** Each stem once: the topics of all articles are made of few words. */
  readonly #stems: Map<string, string>;
  #end: number;

  private constructor(
    path: string,
    file: FileHandle,
    entries: Iterable<Entry>,
    stems: Map<string, string>,
    end: number,
  ) {
    this.#path = path;
    this.#file = file;
    this.#stems = stems;
    for (const entry of entries) this.entries.set(entry.key, entry);
    this.#end = end;
  }

  /** Opens the file or makes it; a last line that was cut off, or is no record, is dropped with all after it. */
  static async open(path: string): Promise<RecordFile> {
    const file = await open(path, 'a+');
    const entries: Entry[] = [];
    const stems = new Map<string, string>();
    let end = 0;
    let rest = Buffer.alloc(0);
    reading: for await (const chunk of createReadStream(path)) {
      rest = Buffer.concat([rest, chunk as Buffer]);
      for (let at = rest.indexOf(NEWLINE); at >= 0; at = rest.indexOf(NEWLINE)) {
        const entry = entryOf(rest.toString('utf8', 0, at), stems, end, end + at);
        if (!entry) break reading;
        entries.push(entry);
        end += at + 1;
        rest = rest.subarray(at + 1);
      }
    }
    await truncate(path, end);
    return new RecordFile(path, file, entries, stems, end);
  }

  /** Appends a record; what was left out is not kept, it costs nothing to find out again. */
  async add({ where, record }: { where: string; record: ArticleRecord }): Promise<void> {
    if (this.entries.has(record.key)) return;
    const line = Buffer.from(`${JSON.stringify({ where, record })}\n`);
    await this.#file.appendFile(line);
    const { id, published } = record.article;
    const { key, topic, words } = record;
    this.entries.set(key, {
      key,
      where,
      id,
      published,
      topic: interned(topic, this.#stems),
      words,
      start: this.#end,
      end: this.#end + line.length - 1,
    });
    this.#end += line.length;
  }

  /** The whole record of an entry. */
  async read({ start, end }: Entry): Promise<ArticleRecord> {
    const buffer = Buffer.alloc(end - start);
    await this.#file.read(buffer, 0, buffer.length, start);
    return v.parse(LineSchema, JSON.parse(buffer.toString('utf8'))).record;
  }

  /** Closes the file; one without a record is taken away. */
  async close(): Promise<void> {
    await this.#file.close();
    if (this.#end === 0) await rm(this.#path);
  }
}

function interned(topic: readonly string[], stems: Map<string, string>): string[] {
  return topic.map((stem) => {
    const known = stems.get(stem);
    if (known !== undefined) return known;
    stems.set(stem, stem);
    return stem;
  });
}

function entryOf(line: string, stems: Map<string, string>, start: number, end: number): Entry | undefined {
  try {
    const { where, record } = v.parse(LineSchema, JSON.parse(line));
    const { key, topic, words } = record;
    const { id, published } = record.article;
    return { key, where, id, published, topic: interned(topic, stems), words, start, end };
  } catch {
    return undefined;
  }
}
