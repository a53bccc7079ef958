import type { Entity } from '#lib/model/entity.ts';
import type { EntityView } from '#lib/model/view.ts';
import { words as wordsOf } from '#lib/text/words.ts';
import { appearanceView, inRowOrder, usualStance } from './appearance-view.ts';
import { byDayAndOutlet, byline } from './byline.ts';
import { collapseCopies } from './collapse-copies.ts';
import { coverageView } from './coverage-view.ts';
import { type PackIndex, UnknownIdError } from './index-pack.ts';
import { labelSetView } from './label-view.ts';

/**
 * A name's card.
 *
 * @param words the text of the page that the card was opened on, for the page's own words
 * @throws UnknownIdError where the pack has no such entity
 */
export function entityView(index: PackIndex, id: string, words = ''): EntityView {
  const entity = index.entities.get(id);
  if (!entity) throw new UnknownIdError(id);
  return {
    id,
    kind: entity.kind,
    name: entity.name,
    ...(entity.note !== undefined && { note: entity.note }),
    titles: entity.titles
      .map(({ article, text }) => ({ ...byline(index, article), title: text }))
      .toSorted(byDayAndOutlet),
    introductions: (entity.introductions ?? [])
      .map(({ article, quote, start, name }) => ({
        ...byline(index, article),
        text: quote,
        name: { start: name.start - start, end: name.end - start },
      }))
      .toSorted(byDayAndOutlet),
    otherNames: otherNames(entity),
    labels: index.pack.labelSets
      .filter(({ entities }) => entities.includes(id))
      .map((set) => labelSetView(index, set, words)),
    statements: (index.statements.get(id) ?? []).map(({ claim, appearances }) => {
      const rows = appearances.map((appearance) => appearanceView(index, appearance));
      return {
        claim: claim.id,
        statement: claim.statement,
        rows: collapseCopies(inRowOrder(rows, usualStance(rows))),
      };
    }),
    coverage: coverageView(index.pack),
  };
}

/** The names that tell more than the one shown does: of "Jens Stoltenberg" the surname is none. */
function otherNames({ name, names }: Entity): string[] {
  const shown = new Set(wordsOf(name).map(({ key }) => key));
  return names.map(({ text }) => text).filter((text) => wordsOf(text).some(({ key }) => !shown.has(key)));
}
