import type { Highlight, KeptRow } from '#lib/model/highlight.ts';
import { byPage, type PageHighlights } from './by-page.ts';
import type { ExportFormat } from './export-format.ts';

/** For reading and for notebooks: page by page, each quotation with its note, tags and evidence (CommonMark). */
export const markdown: ExportFormat = {
  id: 'markdown',
  extension: '.md',
  mediaType: 'text/markdown;charset=utf-8',
  write: (highlights) => `${byPage(highlights).map(section).join('\n\n')}\n`,
};

function section({ page, highlights }: PageHighlights): string {
  const title = verbatim(page.title.trim() || page.url);
  const stated = [page.outlet, page.author, page.published].filter((part) => part !== undefined);
  const byline = stated.length > 0 ? [stated.map(verbatim).join(' · ')] : [];
  // In pointed brackets an address may hold anything but these.
  const address = page.url.replace(/[<>\\\s]/g, (character) => encodeURI(character));
  return [`## [${title}](<${address}>)`, ...byline, ...highlights.map(passage)].join('\n\n');
}

function passage({ passage: { quote }, note, tags, creator, created, touched }: Highlight): string {
  const saved = [
    `Saved ${created.slice(0, 10)}`,
    ...(creator === undefined ? [] : [`note by ${verbatim(creator)}`]),
    ...tags.map((tag) => `\\#${verbatim(tag)}`),
  ];
  const evidence = touched.map(({ text, rows }) =>
    [`**${verbatim(text)}**`, ...rows.map(rowLine)].join('\n'),
  );
  const parts = [quoted(quote.exact), note.trim(), saved.join(' · '), ...evidence];
  return parts.filter((part) => part !== '').join('\n\n');
}

function rowLine({ outlet, certain, published, quote, stance }: KeptRow): string {
  const by = `${verbatim(outlet)}${certain ? '' : ' (likely)'}, ${published}${stance ? `, ${stance}` : ''}`;
  return `- ${by}: “${verbatim(quote)}”`;
}

function quoted(text: string): string {
  return text
    .split(/\r\n|[\n\r]/)
    .map((line) => `> ${verbatim(line)}`)
    .join('\n>\n');
}

/** Text that shows as it is: on one line, no character of it taken as markup. */
function verbatim(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\`*_[\]<>&~|$#]/g, '\\$&')
    .replace(/^([-+=])/, '\\$1')
    .replace(/^(\d+)([.)])/, '$1\\$2');
}
