import type { Claim, Days } from './claim.ts';
import type { Entity } from './entity.ts';
import type { Contrast, LabelSet } from './label.ts';
import type { LoadedWord } from './loaded-word.ts';
import type { Article, Outlet } from './outlet.ts';

/** What we know from a set of articles, without their texts; a versioned JSON file. */
export interface KnowledgePack {
  format: 'second-source/knowledge-pack';
  /** The version of the format, not of the contents. */
  version: 1;
  id: string;
  title: string;
  /** SPDX identifier, or a sentence, for the pack's own words; quotations stay their publishers'. */
  licence: string;
  makers: string[];
  /** The first and last day of the articles. */
  covers: Days;
  outlets: Outlet[];
  articles: Article[];
  entities: Entity[];
  claims: Claim[];
  labelSets: LabelSet[];
  contrasts: Contrast[];
  /** Why the loaded words of the quotations take a position. */
  loadedWords?: LoadedWord[];
}
