import type { Claim } from '#lib/model/claim.ts';
import type { LongPack } from '#lib/pack/pack-json.ts';

/** Claims that hang together, in the pack's order. */
export interface Story {
  claims: Claim[];
  /** Ids of the articles, in the order in which the claims name them. */
  articles: string[];
}

/** How many stories there are, and those that were asked for. */
export interface Stories {
  count: number;
  shown: Iterable<Story>;
}

/** Claims and articles in sets that grow together. */
class Sets {
  readonly #parent = new Map<string, string>();

  rootOf(id: string): string {
    let root = id;
    for (let up = this.#parent.get(root); up !== undefined; up = this.#parent.get(root)) root = up;
    // The way is shorter the next time.
    for (let at = id; at !== root; ) {
      const next = this.#parent.get(at) ?? root;
      this.#parent.set(at, root);
      at = next;
    }
    return root;
  }

  join(a: string, b: string): void {
    const [one, other] = [this.rootOf(a), this.rootOf(b)];
    if (one !== other) this.#parent.set(other, one);
  }
}

/** No article's id has a space. */
const placeOf = (id: string) => `claim ${id}`;

/**
 * A pack's claims by what they are about: those that one article makes belong together, and those that contradict one another.
 * Gone through without ever holding more of a long pack than the stories that are not yet whole.
 *
 * @param most so many stories, those with the most claims, are gone through; in the pack's order
 */
export function storiesOf({ claims }: Pick<LongPack, 'claims'>, most: number): Stories {
  const sets = new Sets();
  for (const { id, appearances, contradicts, variantOf } of claims) {
    for (const { article } of appearances) sets.join(placeOf(id), article);
    for (const other of [...contradicts, ...variantOf]) sets.join(placeOf(id), placeOf(other));
  }
  const sizes = new Map<string, number>();
  for (const claim of claims) {
    const root = sets.rootOf(placeOf(claim.id));
    sizes.set(root, (sizes.get(root) ?? 0) + 1);
  }
  const kept = new Map([...sizes].sort((a, b) => b[1] - a[1]).slice(0, most));
  return {
    count: sizes.size,
    shown: {
      *[Symbol.iterator]() {
        const open = new Map<string, Story>();
        for (const claim of claims) {
          const root = sets.rootOf(placeOf(claim.id));
          const size = kept.get(root);
          if (size === undefined) continue;
          const story = open.get(root) ?? { claims: [], articles: [] };
          open.set(root, story);
          story.claims.push(claim);
          story.articles = [
            ...new Set([...story.articles, ...claim.appearances.map(({ article }) => article)]),
          ];
          if (story.claims.length < size) continue;
          open.delete(root);
          yield story;
        }
      },
    },
  };
}
