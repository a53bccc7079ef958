import type { Word } from '#lib/text/words.ts';
import { EVERYDAY_WORDS } from './everyday-words.ts';

/** Stems beside everyday English that half of all news articles hold. */
const NEWSROOM =
  'said says official minist govern presid spokesman spokeswoman report statement accord announc declin comment lead polit offic campaign parti state countri nation week month year monday tuesdai wednesdai thursdai fridai saturdai sundai';

const RANKS: ReadonlyMap<string, number> = new Map([
  ...EVERYDAY_WORDS.map((each, i): [string, number] => [each, i]),
  ...NEWSROOM.split(' ').map((each): [string, number] => [each, 200]),
]);

/**
 * How often a stem stands in a million sentences of English, as far as it is an everyday one: by Zipf's law from its rank; 0
 * for all others.
 */
export function everydayFrequency(key: string): number {
  const rank = RANKS.get(key);
  return rank === undefined ? 0 : 600_000 / (rank + 2);
}

/** So many stems tell what an article is about. */
const TOPIC = 60;

/**
 * The stems that tell most of what a text is about, the most telling first: rare in English, frequent here; names count
 * double. Ties in reading order.
 */
export function topicOf(list: readonly Word[], stems: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const [i, { key, shape }] of list.entries()) {
    if (key.length < 3 || shape === 'number') continue;
    const root = stems[i] ?? key;
    if (everydayFrequency(root) > 0) continue;
    counts.set(root, (counts.get(root) ?? 0) + (shape === 'lower' ? 1 : 2));
  }
  return [...counts]
    .sort((a, b) => b[1] - a[1])
    .slice(0, TOPIC)
    .map(([key]) => key);
}
