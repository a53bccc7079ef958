import type { KnowledgePack } from '#lib/model/knowledge-pack.ts';
import type { Article, Outlet } from '#lib/model/outlet.ts';
import { joinEntities } from '#lib/pack/join-entities.ts';
import type { LinkedEvent } from './link-event.ts';

/** What a pack says of itself. */
export type PackHead = Pick<KnowledgePack, 'id' | 'title' | 'licence' | 'makers'>;

/**
 * Puts the parts of a pack together, in an order that depends on nothing but the parts.
 *
 * @param articles all articles that were read, those that gave nothing included: readers are told what a pack covers
 */
export function assemblePack(
  head: PackHead,
  articles: readonly { article: Article; outlet: Outlet }[],
  events: readonly LinkedEvent[],
): KnowledgePack {
  const byId = <Item extends { id: string }>(items: readonly Item[]) =>
    [...new Map(items.map((item) => [item.id, item])).values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  const days = articles.map(({ article }) => article.published).sort();
  return {
    format: 'second-source/knowledge-pack',
    version: 1,
    ...head,
    covers: { from: days[0] ?? '', to: days.at(-1) ?? '' },
    outlets: byId(articles.map(({ outlet }) => outlet)),
    articles: byId(articles.map(({ article }) => article)),
    entities: joinEntities(events.flatMap(({ entities }) => entities)),
    claims: events.flatMap(({ claims }) => claims),
    labelSets: events.flatMap(({ labelSets }) => labelSets),
    contrasts: events.flatMap(({ contrasts }) => contrasts),
  };
}
