import { readFile } from 'node:fs/promises';
import { decodeText } from '../decode-text.ts';
import { InputError } from '../input-error.ts';

/** Two sentences and how far they say the same, 0 to 1. */
export interface SentencePair {
  first: string;
  second: string;
  same: number;
}

async function linesOf(file: string): Promise<string[][]> {
  const bytes = await readFile(file).catch(() => {
    throw new InputError(file, 'there is no such file.');
  });
  const text = decodeText(bytes, file);
  return text
    .split('\n')
    .flatMap((line) => (line.trim() === '' ? [] : [line.replace(/\r$/, '').split('\t')]));
}

/** Pairs of a SemEval STS file, `score<TAB>first<TAB>second` with scores from 0 to 5 (github.com/brmson/dataset-sts). */
export async function readSts(file: string): Promise<SentencePair[]> {
  const rows = await linesOf(file);
  return rows.flatMap(([score = '', first, second]) =>
    first && second && Number.isFinite(Number(score)) ? [{ first, second, same: Number(score) / 5 }] : [],
  );
}

/** Pairs of the Microsoft Research Paraphrase corpus, `quality<TAB>id<TAB>id<TAB>first<TAB>second` below a heading. */
export async function readMsrp(file: string): Promise<SentencePair[]> {
  const rows = await linesOf(file);
  return rows
    .slice(1)
    .flatMap(([quality, , , first, second]) =>
      first && second ? [{ first, second, same: Number(quality) }] : [],
    );
}
