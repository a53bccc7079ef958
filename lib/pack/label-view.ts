import type { Label, LabelSet } from '#lib/model/label.ts';
import type { LabelSetView, LabelView } from '#lib/model/view.ts';
import { fold, IGNORED } from '#lib/text/fold.ts';
import { byline } from './byline.ts';
import type { PackIndex } from './index-pack.ts';

/**
 * A set of labels, one entry for each term, in the order of the pack.
 *
 * @param words the text of the page that the card was opened on
 */
export function labelSetView(index: PackIndex, { thing, labels }: LabelSet, words: string): LabelSetView {
  const terms = new Map<string, Label[]>();
  for (const label of labels) {
    const key = plain(label.term);
    terms.set(key, [...(terms.get(key) ?? []), label]);
  }
  return {
    thing,
    labels: [...terms].map(([key, same]) => labelView(index, same, occurs(plain(words), key))),
  };
}

function labelView(index: PackIndex, labels: readonly Label[], here: boolean): LabelView {
  const uses = new Map<string, LabelView['uses'][number]>();
  for (const { article, quote, voice } of labels) {
    const by = byline(index, article);
    if (!uses.has(by.outlet)) uses.set(by.outlet, { ...by, quote, voice });
  }
  return { term: labels[0]?.term ?? '', uses: [...uses.values()], here };
}

/** Folded, with single spaces and without what does not count: good for comparing, not for offsets. */
function plain(text: string): string {
  return fold(text).replaceAll(IGNORED, '').replaceAll(/ +/g, ' ').trim();
}

/** True where the term stands in the text as whole words; both are plain. */
function occurs(text: string, term: string): boolean {
  const isLetter = (character: string) => /[\p{L}\p{N}]/u.test(character);
  for (let start = text.indexOf(term); start >= 0; start = text.indexOf(term, start + 1)) {
    if (!isLetter(text.charAt(start - 1)) && !isLetter(text.charAt(start + term.length))) return true;
  }
  return false;
}
