import { basename } from 'node:path';
import type { PackHead } from '#lib/link/assemble-pack.ts';
import { slug } from '#lib/link/slug.ts';

/** What a pack made of articles says of itself; its title is that of the command, or its file's name. */
export function packHead(title: string | undefined, file: string): PackHead {
  const name = title?.trim() || basename(file).replace(/\.json$/i, '') || 'Articles';
  return {
    id: slug(name, 12) || 'articles',
    title: name,
    licence: 'Quotations belong to their publishers; all else was made by a program and is CC0-1.0.',
    makers: ['Second Source, automatically'],
  };
}
