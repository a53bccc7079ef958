import type { Highlight } from '#lib/model/highlight.ts';
import type { ExportFormat } from './export-format.ts';

const COLUMNS: Record<string, (highlight: Highlight) => string> = {
  id: ({ id }) => id,
  url: ({ page }) => page.url,
  title: ({ page }) => page.title,
  outlet: ({ page }) => page.outlet ?? '',
  author: ({ page }) => page.author ?? '',
  published: ({ page }) => page.published ?? '',
  quote: ({ passage }) => passage.quote.exact,
  note: ({ note }) => note,
  tags: ({ tags }) => tags.join('; '),
  colour: ({ colour }) => colour,
  created: ({ created }) => created,
  modified: ({ modified }) => modified,
  written_by: ({ creator }) => creator ?? '',
  claims_and_names: ({ touched }) => touched.map(({ text }) => text).join('; '),
};

/**
 * A cell that a spreadsheet would run as a formula: it begins with `=`, `+`, `-`, `@`, their full-width forms, a tab or a
 * line break (https://owasp.org/www-community/attacks/CSV_Injection).
 */
const FORMULA = /^[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]/;

/**
 * A table for spreadsheets: RFC 4180, with a byte-order mark, without which Excel reads accents wrong. Cells that would run
 * as formulas get an apostrophe in front, so this format leaves and does not come back.
 */
export const csv: ExportFormat = {
  id: 'csv',
  extension: '.csv',
  mediaType: 'text/csv;charset=utf-8;header=present',
  write(highlights) {
    const rows = highlights.map((highlight) => Object.values(COLUMNS).map((cell) => cell(highlight)));
    const lines = [Object.keys(COLUMNS), ...rows].map((cells) => `${cells.map(quoted).join(',')}\r\n`);
    return `\uFEFF${lines.join('')}`;
  },
};

function quoted(cell: string): string {
  const safe = FORMULA.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
