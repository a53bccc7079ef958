import { createReadStream } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { parse as parseYaml } from 'yaml';
import { decodeText } from '../decode-text.ts';
import { InputError } from '../input-error.ts';
import { type Line, lines } from './lines.ts';
import type { RawInput } from './raw-input.ts';
import { readArchive } from './read-archive.ts';

const LARGEST = 8 * 1024 * 1024;
const FRONT_MATTER = /^---\r?\n([\s\S]*?)\r?\n---\r?\n/;
const PAGE = /\.x?html?$/i;
const TEXT = /\.(?:txt|md)$/i;
const LINES = /\.(?:jsonl|ndjson)$/i;
const ARCHIVE = /\.warc(?:\.gz)?$/i;

/** What a line of JSON says; empty lines say nothing. */
function fromLine(file: string, { number, text }: Line): RawInput | undefined {
  const where = `${file}:${number}`;
  if (text === undefined) return { where, reason: 'is a line of more than 16 MB' };
  if (text.trim() === '') return undefined;
  try {
    return { where, flat: JSON.parse(text) };
  } catch {
    return { where, reason: 'is no JSON' };
  }
}

function fromText(where: string, raw: string): RawInput {
  const front = FRONT_MATTER.exec(raw);
  if (!front) return { where, reason: 'has no front matter that says outlet and published' };
  try {
    const facts: unknown = parseYaml(front[1] ?? '', { schema: 'failsafe' });
    if (typeof facts !== 'object' || facts === null) return { where, reason: 'has empty front matter' };
    return { where, flat: { ...facts, text: raw.slice(front[0].length) } };
  } catch {
    return { where, reason: 'has front matter that is no YAML' };
  }
}

async function fromFile(path: string, where: string): Promise<RawInput> {
  const { size } = await stat(path);
  if (size > LARGEST) return { where, reason: 'is larger than 8 MB' };
  try {
    const raw = decodeText(await readFile(path), where);
    return PAGE.test(path) ? { where, html: raw } : fromText(where, raw);
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return { where, reason: 'is no text' };
  }
}

async function* fromLines(where: string, stream: AsyncIterable<Uint8Array>): AsyncGenerator<RawInput> {
  for await (const line of lines(stream)) {
    const input = fromLine(where, line);
    if (input) yield input;
  }
}

async function* fromPath(path: string, where: string): AsyncGenerator<RawInput> {
  try {
    if (LINES.test(path)) yield* fromLines(where, createReadStream(path));
    else if (ARCHIVE.test(path)) yield* readArchive(where, createReadStream(path));
    else if (PAGE.test(path) || TEXT.test(path)) yield await fromFile(path, where);
    else yield { where, reason: 'is of no kind that is read: .html, .txt, .md, .jsonl, .warc' };
  } catch (error) {
    if (!(error instanceof Error && 'syscall' in error && 'code' in error)) throw error;
    yield { where, reason: `cannot be read (${error.code})` };
  }
}

/**
 * Every input under some paths, one after the other, in the order of their names: pages, texts with front matter, lines of
 * JSON, web archives; `-` is lines of JSON on standard input. What cannot be used comes with the reason.
 *
 * @throws InputError where there is no such file, or a folder holds nothing at all
 */
export async function* readInputs(paths: readonly string[]): AsyncGenerator<RawInput> {
  for (const path of paths) {
    if (path === '-') {
      yield* fromLines('standard input', process.stdin);
      continue;
    }
    const found = await stat(path).catch(() => undefined);
    if (!found) throw new InputError(path, 'there is no such file or folder.');
    if (!found.isDirectory()) {
      yield* fromPath(path, path);
      continue;
    }
    const entries = await readdir(path, { recursive: true, withFileTypes: true });
    const files = entries
      .filter((entry) => entry.isFile() || entry.isSymbolicLink())
      .map((entry) => join(entry.parentPath, entry.name))
      .sort();
    if (files.length === 0) throw new InputError(path, 'this folder is empty. Give one with articles in it.');
    for (const file of files) yield* fromPath(file, relative(path, file));
  }
}
