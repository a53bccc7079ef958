import type { PackFacts } from '#lib/model/added-pack.ts';
import { packFacts } from '#lib/pack/pack-facts.ts';
import { checkPackLength, readPackFile, UnknownPackFileError } from '#lib/pack/read-pack-file.ts';
import { digestOf } from './digest-of.ts';

/** A file that is a sound pack. */
export interface ChosenPack {
  facts: PackFacts;
  text: string;
}

/**
 * Reads a file that the reader chose.
 *
 * @throws what `checkPackLength` and `readPackFile` throw
 */
export async function readChosenFile(file: File): Promise<ChosenPack> {
  checkPackLength(file.size);
  const bytes = new Uint8Array(await file.arrayBuffer());
  const text = decoded(bytes);
  return { facts: packFacts(readPackFile(text), await digestOf(bytes)), text };
}

function decoded(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new UnknownPackFileError('It is no text in UTF-8.', { cause });
  }
}
