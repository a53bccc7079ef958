import * as v from 'valibot';
import type { Highlight } from '#lib/model/highlight.ts';
import { crc32 } from './crc32.ts';
import type { ExportFormat } from './export-format.ts';
import { HighlightSchema } from './highlight-schema.ts';
import { DamagedFileError, NewerFileError } from './import-errors.ts';
import { type Imported, imported } from './imported.ts';

const FORMAT = 'second-source/library';
const VERSION = 1;

const Head = v.object({ format: v.literal(FORMAT), version: v.number() });

const File = v.object({
  /** CRC-32 of the highlights, each as compact JSON. */
  crc32: v.string(),
  highlights: v.array(v.unknown()),
});

/** Everything, as JSON with a version and a checksum; one highlight a line, so that two backups compare well. */
export const backup: ExportFormat = {
  id: 'backup',
  extension: '.json',
  mediaType: 'application/json',
  write(highlights, written) {
    const lines = highlights.map((highlight) => JSON.stringify(highlight));
    const head = { format: FORMAT, version: VERSION, written, crc32: crc32(lines) };
    return `${JSON.stringify(head).slice(0, -1)},"highlights":[\n${lines.join(',\n')}\n]}\n`;
  },
};

/** Whether parsed JSON is a backup, of whatever version. */
export function isBackup(value: unknown): boolean {
  return v.is(Head, value);
}

/**
 * The highlights of a backup, all of them or none.
 *
 * @throws NewerFileError for a later version of the format
 * @throws DamagedFileError where anything is not as it was written
 */
export function readBackup(value: unknown): Imported {
  const { version } = v.parse(Head, value);
  if (version > VERSION) throw new NewerFileError(version);
  const file = v.safeParse(File, value);
  if (!file.success) throw new DamagedFileError('it has no highlights or no checksum');
  const { highlights, crc32: written } = file.output;
  const sum = crc32(
    (function* () {
      for (const highlight of highlights) yield JSON.stringify(highlight);
    })(),
  );
  if (sum !== written) throw new DamagedFileError('its checksum does not fit its contents');
  return imported('backup', highlights.map(readHighlight));
}

function readHighlight(value: unknown, index: number): Highlight {
  const read = v.safeParse(HighlightSchema, value, { abortEarly: true });
  if (read.success) return read.output;
  const [issue] = read.issues;
  throw new DamagedFileError(
    `highlight ${index + 1}, ${v.getDotPath(issue) ?? 'as a whole'}: ${issue.message}`,
  );
}
