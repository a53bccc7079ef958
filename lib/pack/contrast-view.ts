import type { Contrast } from '#lib/model/label.ts';
import type { ContrastView } from '#lib/model/view.ts';
import { byline } from './byline.ts';
import type { PackIndex } from './index-pack.ts';

/** A difference between outlets, side by side; `own` are the articles of the outlet being read. */
export function contrastView(index: PackIndex, contrast: Contrast, own: ReadonlySet<string>): ContrastView {
  const { id, kind, about, sides } = contrast;
  return {
    id,
    kind,
    about,
    sides: sides.map(({ article, quote, says }) => ({
      ...byline(index, article),
      quote,
      says,
      own: own.has(article),
    })),
  };
}
