import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Model } from '#lib/attribution/model.ts';
import { loadModel } from '#lib/attribution/model-file.ts';
import { InputError } from '../input-error.ts';

const FILE = fileURLToPath(new URL('../../../assets/models/attribution.bin', import.meta.url));
/** Counts changes of what is extracted, so that records of an older version are not used again. */
const EXTRACTION = 2;

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

/** Names the extraction and its model: records with another version are made anew. */
export async function extractionVersion(): Promise<string> {
  return `${EXTRACTION}-${createHash('sha256')
    .update(await bytesOf())
    .digest('hex')
    .slice(0, 12)}`;
}
