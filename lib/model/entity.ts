import type { Quotation } from './label.ts';
import type { Span } from './span.ts';

/** What an entity is. */
export type EntityKind = 'person' | 'organisation' | 'group' | 'place' | 'event';

/** A form under which an entity is written. */
export interface EntityName {
  text: string;
  /**
   * True where the form alone could mean somebody or something else ("Price", "Georgia", "the alliance"):
   * it counts only on a page that also gives a full form of this entity, or one of its `clues`.
   */
  needsClue?: boolean;
}

/** A title or description that one article gave an entity, verbatim. */
export interface EntityTitle extends Span {
  article: string;
  /** The title as printed, e.g. "Britain's top diplomat"; the article's text from `start` to `end`. */
  text: string;
}

/** The sentence in which an article mentions an entity first, verbatim. */
export interface Introduction extends Quotation {
  /** Where the name stands; a span of the article. */
  name: Span;
}

/** A person, organisation, group, place or event, with the names and titles that outlets give it. */
export interface Entity {
  id: string;
  kind: EntityKind;
  /** The name to show. */
  name: string;
  names: EntityName[];
  /** Words that point at the entity without naming it ("Russian"): used to see who does what, never marked. */
  adjectives: string[];
  titles: EntityTitle[];
  /** How each article introduces it, in the order of the articles; places are not introduced. */
  introductions?: Introduction[];
  /** The entities it belongs to or speaks for, e.g. Peskov: the Kremlin. */
  memberOf: string[];
  /** Other entities whose presence on the page confirms a form that needs a clue. */
  clues: string[];
  /** A plain remark shown on its card, e.g. "Prime minister in 2014". */
  note?: string;
}
