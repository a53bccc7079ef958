import { backup } from './backup.ts';
import { cslJson } from './csl-json.ts';
import { csv } from './csv.ts';
import type { ExportFormat } from './export-format.ts';
import { markdown } from './markdown.ts';
import { ris } from './ris.ts';
import { webAnnotation } from './web-annotation.ts';

/** Every format in which highlights leave; the first two come back without loss. */
export const FORMATS: readonly ExportFormat[] = [backup, webAnnotation, csv, markdown, ris, cslJson];

/** The format of a file by how its name ends: `.csl.json` before `.json`. */
export function formatOf(name: string): ExportFormat | undefined {
  return FORMATS.filter(({ extension }) => name.toLowerCase().endsWith(extension))
    .sort((a, b) => b.extension.length - a.extension.length)
    .at(0);
}
