import { byPage, type PageHighlights } from './by-page.ts';
import type { ExportFormat } from './export-format.ts';
import { readingNote } from './reading-note.ts';

/** References as citation processors take them, one a page (CSL-JSON, https://docs.citationstyles.org). */
export const cslJson: ExportFormat = {
  id: 'csl-json',
  extension: '.csl.json',
  mediaType: 'application/vnd.citationstyles.csl+json',
  write: (highlights) => `${JSON.stringify(byPage(highlights).map(item), null, 1)}\n`,
};

function item({ page, highlights }: PageHighlights): object {
  const tags = [...new Set(highlights.flatMap((highlight) => highlight.tags))];
  const accessed = highlights.map(({ created }) => created).sort()[0];
  return {
    id: page.url,
    type: page.outlet === undefined ? 'webpage' : 'article-newspaper',
    title: page.title.trim() || page.url,
    ...(page.outlet !== undefined && { 'container-title': page.outlet }),
    ...(page.author !== undefined && { author: [{ literal: page.author }] }),
    ...(page.published !== undefined && { issued: date(page.published) }),
    ...(accessed !== undefined && { accessed: date(accessed) }),
    ...(page.language !== undefined && { language: page.language }),
    URL: page.url,
    ...(tags.length > 0 && { keyword: tags.join(', ') }),
    annote: highlights.map(readingNote).join('\n\n'),
  };
}

function date(day: string): object {
  return { 'date-parts': [day.slice(0, 10).split('-').map(Number)] };
}
