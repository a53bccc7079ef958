import { readFile } from 'node:fs/promises';
import { asHtml } from './as-html.ts';
import { readDocument } from './read-document.ts';

const OURS = 'assets/demo/index.html';

/**
 * The page that the demo opens: ours, or that of a file; a text becomes a plain page, a paragraph a line.
 *
 * @throws InputError where there is no such file, or it is no text
 */
export async function demoPage(file = OURS): Promise<string> {
  if (/\.x?html?$/i.test(file)) return readFile(file, 'utf8');
  const { text, published } = await readDocument(file);
  const [first = '', ...rest] = text.split(/\n+/).filter((line) => line.trim() !== '');
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>${asHtml(first)}</title>${published === undefined ? '' : `<meta property="article:published_time" content="${published}">`}<style>body{font:1.125rem/1.6 Georgia,serif;max-width:42rem;margin:2rem auto;padding:0 1rem}</style><article><h1>${asHtml(first)}</h1>${rest.map((line) => `<p>${asHtml(line)}</p>`).join('\n')}</article></html>`;
}
