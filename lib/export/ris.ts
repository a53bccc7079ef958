import { byPage, type PageHighlights } from './by-page.ts';
import type { ExportFormat } from './export-format.ts';
import { readingNote } from './reading-note.ts';

/**
 * References for reference managers, one a page, the highlights as its notes (RIS, Research Information Systems 2001, with
 * the tags that Zotero and EndNote write today).
 */
export const ris: ExportFormat = {
  id: 'ris',
  extension: '.ris',
  mediaType: 'application/x-research-info-systems',
  write: (highlights) => byPage(highlights).map(reference).join('\r\n'),
};

function reference({ page, highlights }: PageHighlights): string {
  const lines: [tag: string, value: string | undefined][] = [
    ['TY', page.outlet === undefined ? 'ELEC' : 'NEWS'],
    ['TI', page.title.trim() || page.url],
    ['AU', page.author],
    ['T2', page.outlet],
    ['PY', page.published?.slice(0, 4)],
    ['DA', page.published?.replaceAll('-', '/')],
    ['Y2', highlights[0]?.created.slice(0, 10).replaceAll('-', '/')],
    ['LA', page.language],
    ['UR', page.url],
    ...[...new Set(highlights.flatMap(({ tags }) => tags))].map((tag): [string, string] => ['KW', tag]),
    ...highlights.map((highlight): [string, string] => ['N1', readingNote(highlight)]),
  ];
  const written = lines.flatMap(([tag, value]) => {
    const line = oneLine(value ?? '');
    return line === '' ? [] : [`${tag}  - ${line}\r\n`];
  });
  return `${written.join('')}ER  - \r\n`;
}

/** A value ends with its line: line breaks and control characters become spaces. */
function oneLine(value: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not get into the file.
  return value.replace(/[\s\u0000-\u001F\u007F-\u009F]+/g, ' ').trim();
}
