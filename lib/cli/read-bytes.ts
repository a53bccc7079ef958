import { readFile } from 'node:fs/promises';
import { InputError } from './input-error.ts';

/**
 * The bytes of a file, or of standard input for `-`.
 *
 * @throws InputError where it cannot be read
 */
export async function readBytes(file: string): Promise<Uint8Array> {
  try {
    if (file !== '-') return await readFile(file);
    const chunks: Uint8Array[] = [];
    for await (const chunk of process.stdin) chunks.push(chunk);
    return Buffer.concat(chunks);
  } catch (error) {
    throw new InputError(
      file,
      `it cannot be read (${error instanceof Error ? error.message : String(error)}).`,
    );
  }
}
