import { globSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { sentences } from '#lib/text/sentences.ts';
import { random } from './random.ts';

const SHORTEST = 8;

/** So many sentences of news articles, chosen by chance, the same ones each time; `folder` holds PolNeAR 1.0 (`train` only). */
export async function readNewsSentences(folder: string, count: number): Promise<string[]> {
  const files = globSync(join(folder, '**/train/**/*.txt')).sort();
  const texts = await Promise.all(files.map((file) => readFile(file, 'utf8')));
  const all = texts.flatMap((text) => sentences(text).map(({ start, end }) => text.slice(start, end)));
  const next = random(5);
  return all
    .filter((sentence) => sentence.split(/\s+/).length >= SHORTEST)
    .map((sentence) => ({ sentence, at: next() }))
    .sort((a, b) => a.at - b.at)
    .slice(0, count)
    .map(({ sentence }) => sentence);
}
