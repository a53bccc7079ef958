import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** The articles of the corpus as plain web pages, by article id, e.g. `moscow-times-2022-02-17`. */
export const seedPages: ReadonlyMap<string, string> = new Map(
  globSync('assets/corpus/*/*.txt').map((file) => {
    const id = `${path.basename(path.dirname(file))}-${path.basename(file, '.txt')}`;
    return [id, articlePage(id, readFileSync(file, 'utf8'))];
  }),
);

/** A corpus file as HTML: one paragraph a line, nothing of the front matter. */
function articlePage(title: string, file: string): string {
  const text = file.slice(file.indexOf('\n---\n') + '\n---\n'.length);
  const paragraphs = text.split('\n').filter((line) => line.trim() !== '');
  const body = paragraphs.map((paragraph) => `<p>${escaped(paragraph)}</p>`).join('\n');
  return `<!doctype html><html lang="en"><title>${title}</title><main>${body}</main></html>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
