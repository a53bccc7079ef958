import { readFile } from 'node:fs/promises';
import { decodeText } from './decode-text.ts';
import { InputError } from './input-error.ts';

/** Where a quoted field ends: at the quotation mark that is not doubled and stands before a tab, a line end or the end. */
function closingQuote(text: string, from: number): number {
  for (let at = text.indexOf('"', from); at >= 0; at = text.indexOf('"', at + 1)) {
    if (text[at + 1] === '"') at += 1;
    else return /[\t\r\n]|^$/.test(text.charAt(at + 1)) ? at : -1;
  }
  return -1;
}

/** The rows of a tab-separated text; a field in quotation marks may hold tabs and line ends (RFC 4180, with tabs). */
export function parseTable(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at < text.length) {
    const close = text[at] === '"' ? closingQuote(text, at + 1) : -1;
    let end = close + 1;
    if (close >= 0) row.push(text.slice(at + 1, close).replaceAll('""', '"'));
    else {
      const rest = text.slice(at, at + 100_000).search(/[\t\n]/);
      end = rest >= 0 ? at + rest : text.length;
      row.push(text.slice(at, end).replace(/\r$/, ''));
    }
    if (text[end] === '\r') end += 1;
    if (text[end] !== '\t') {
      rows.push(row);
      row = [];
    }
    at = end + 1;
  }
  return row.length > 0 ? [...rows, row] : rows;
}

/**
 * The rows of a tab-separated file with at least so many columns and something in the first; a heading whose first column is
 * empty or `id` is left out.
 *
 * @throws InputError where it cannot be read, or has no such row
 */
export async function readTable(file: string, columns: number): Promise<string[][]> {
  const bytes = await readFile(file).catch(() => {
    throw new InputError(file, 'there is no such file.');
  });
  const rows = parseTable(decodeText(bytes, file)).filter(
    (row) => row.length >= columns && row[0] !== '' && row[0] !== 'id',
  );
  if (rows.length === 0) throw new InputError(file, `no line has ${columns} columns parted by tabs.`);
  return rows;
}
