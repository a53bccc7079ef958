import { parseArgs } from 'node:util';
import { compilePack } from '#lib/match/compile-pack.ts';
import { matchText } from '#lib/match/match-text.ts';
import { indexPack } from '#lib/pack/index-pack.ts';
import { findInputs } from './find-inputs.ts';
import { InputError } from './input-error.ts';
import { loadPack } from './load-pack.ts';
import { readDocument } from './read-document.ts';
import { scanRecord } from './scan-record.ts';
import { scanReport } from './scan-report.ts';

/**
 * The command `scan [--json] [--pack FILE] PATH…`: what the extension would mark in these files or folders (`-` for
 * standard input), one JSON object per file and line, or a readable report.
 *
 * A file that cannot be read is reported on standard error, and the others are still scanned.
 *
 * @returns the exit code: 1 where any input could not be read
 */
export async function scan(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { json: { type: 'boolean', default: false }, pack: { type: 'string' } },
  });
  if (positionals.length === 0)
    throw new InputError('scan', 'name files or folders to scan, or - for standard input.');
  const pack = await loadPack(values.pack);
  const compiled = compilePack(pack);
  const index = indexPack(pack);
  const probable = new Set(
    pack.outlets.filter(({ certainty }) => certainty === 'likely').map(({ name }) => name),
  );
  let code = 0;
  for (const path of positionals) {
    try {
      for (const file of await findInputs(path)) {
        const document = await readDocument(file);
        if (document.text.trim() === '') console.error(`${file}: there is no text in it.`);
        const record = scanRecord(document, matchText(document.text, compiled, document), index, compiled);
        console.log(values.json ? JSON.stringify(record) : scanReport(record, probable));
      }
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      console.error(error.message);
      code = 1;
    }
  }
  return code;
}
