import { fold } from '#lib/text/fold.ts';

/** The first words of a text as part of an id: letters, digits and hyphens. */
export function slug(text: string, most: number): string {
  return fold(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
    .slice(0, most)
    .join('-');
}
