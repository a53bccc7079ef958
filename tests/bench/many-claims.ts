import { join } from 'node:path';
import { readCheckThat, readFactCheckTweets } from '#lib/cli/train/checkthat.ts';
import type { RankedText } from '#lib/match/rank/build-claim-index.ts';
import type { Claim } from '#lib/model/claim.ts';
import type { Entity } from '#lib/model/entity.ts';
import type { Random } from './random.ts';

const CLAIMS = 100_000;
/** How many names the invented organisations have. */
export const ALIASES = 50_000;

/** A hundred thousand claims: the real ones, then the beginnings of some with the ends of others. */
export async function manyClaims(data: string, random: Random): Promise<RankedText[]> {
  const real = [
    ...(await readCheckThat(join(data, 'checkthat2020'), 'train')).claims,
    ...(await readFactCheckTweets(join(data, 'fctweet'))).claims.map(({ text }) => ({ text, title: '' })),
  ].map(({ text, title }) => ({ text: text.split(' ').slice(0, 25).join(' '), title }));
  const claims = [...real];
  while (claims.length < CLAIMS) {
    const [one, other] = [random.of(real).text.split(' '), random.of(real).text.split(' ')];
    const text = [...one.slice(0, one.length / 2), ...other.slice(other.length / 2)].join(' ');
    claims.push({ text, title: '' });
  }
  return claims;
}

/** The claims as a pack has them, as plainly as it may. */
export function packJson(claims: readonly RankedText[]): string {
  const guards: Claim['guards'] = { words: [], without: [], source: [], actor: [], target: [] };
  return JSON.stringify(
    claims.map(
      ({ text, title }, i): Claim => ({
        id: `c-${i}`,
        statement: text,
        eventDate: { from: '2022-02-17', to: '2022-02-17' },
        entities: [],
        appearances: ['one', 'two'].map((article) => ({
          article,
          quote: text,
          start: 0,
          end: text.length,
          source: [],
          cue: [],
          stance: 'asserts',
          loaded: [],
          context: { start: 0, end: text.length, text },
        })),
        wordings: title === '' ? [] : [title],
        guards,
        contradicts: [],
        variantOf: [],
      }),
    ),
  );
}

/** Organisations with two names each, of words of the news. */
export function manyEntities(random: Random, vocabulary: readonly string[]): Entity[] {
  const capital = () => {
    const word = random.of(vocabulary);
    return word.charAt(0).toUpperCase() + word.slice(1);
  };
  return Array.from({ length: ALIASES / 2 }, (_, i): Entity => {
    const name = `${capital()} ${capital()}`;
    return {
      id: `e-${i}`,
      kind: 'organisation',
      name,
      names: [{ text: name }, { text: `${capital()} ${capital()} ${capital()}` }],
      adjectives: [],
      titles: [],
      memberOf: [],
      clues: [],
    };
  });
}
