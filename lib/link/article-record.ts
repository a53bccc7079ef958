import type { Appearance } from '#lib/model/claim.ts';
import type { EntityKind, EntityTitle } from '#lib/model/entity.ts';
import type { Label } from '#lib/model/label.ts';
import type { Article, Outlet } from '#lib/model/outlet.ts';
import type { Span } from '#lib/model/span.ts';

/** Something that an article says or reports, and that might be said elsewhere too: an appearance in want of its claim. */
export interface Statement extends Omit<Appearance, 'article'> {
  /** The speaker's name as the article gives it in full. */
  speaker?: string;
  /** Those of the loaded words that can be left out without changing what is said. */
  omissible: Span[];
}

/** Somebody or something that an article names. */
export interface NameUse {
  /** The longest form in the article. */
  name: string;
  kind: EntityKind;
  /** Every form in the article, the longest first. */
  forms: string[];
  /** Titles and descriptions that the article gives it, verbatim. */
  titles: Omit<EntityTitle, 'article'>[];
}

/** A word by which an article calls a group of people or a thing that goes by several names. */
export interface LabelUse extends Omit<Label, 'article'> {
  /** The thing, as in `LABEL_FAMILIES`. */
  thing: string;
}

/** All that linking needs to know of an article, without its text: one line of `extract`'s output. */
export interface ArticleRecord {
  /** Of the article and of the reading that made this record; the same key means the same record. */
  key: string;
  article: Article;
  outlet: Outlet;
  /** How many words the article has. */
  words: number;
  statements: Statement[];
  names: NameUse[];
  labels: LabelUse[];
  /** The stems that tell most of what it is about, the most telling first. */
  topic: string[];
  /** The smallest hashes of its five-word runs, rising (a bottom-k sketch: Broder 1997, "On the resemblance and containment of documents"). */
  sketch: number[];
}
