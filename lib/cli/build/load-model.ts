import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { indexLoadedWords } from '#lib/attribution/loaded-words.ts';
import type { Model } from '#lib/attribution/model.ts';
import { loadModel } from '#lib/attribution/model-file.ts';
import type { ReadWith } from '#lib/link/extract-record.ts';
import type { LoadedWord } from '#lib/model/loaded-word.ts';
import { InputError } from '../input-error.ts';
import { readLoadedWords } from '../read-loaded-words.ts';

const LOADED_WORDS = new URL('../../../assets/loaded-words.yaml', import.meta.url);
const FILE = fileURLToPath(new URL('../../../assets/models/attribution.bin', import.meta.url));
/** Counts changes of what is extracted, so that records of an older version are not used again. */
const EXTRACTION = 7;

async function bytesOf(): Promise<Uint8Array> {
  try {
    return new Uint8Array(await readFile(FILE));
  } catch {
    throw new InputError(
      FILE,
      'the attribution model is missing. Make it with: npm run cli -- train attribution DATA',
    );
  }
}

/** The attribution model that is shipped. */
export async function shippedModel(): Promise<Model> {
  return loadModel(await bytesOf());
}

/** The open list of loaded words that is shipped. */
export function shippedLoadedWords(): Promise<LoadedWord[]> {
  return readLoadedWords(LOADED_WORDS);
}

/** What articles are read with: the model and the list of loaded words that are shipped. */
export async function shippedReading(): Promise<ReadWith> {
  return { model: await shippedModel(), loadedWords: indexLoadedWords(await shippedLoadedWords()) };
}

/** Names the extraction, its model and its list of loaded words: records with another version are made anew. */
export async function extractionVersion(): Promise<string> {
  return `${EXTRACTION}-${createHash('sha256')
    .update(await bytesOf())
    .update(JSON.stringify(await shippedLoadedWords()))
    .digest('hex')
    .slice(0, 12)}`;
}
