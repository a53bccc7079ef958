import { globSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { loadAcceptor, loadRanker, rankContext } from '#lib/cli/load-models.ts';
import { loadPack } from '#lib/cli/load-pack.ts';
import { compilePack } from '#lib/match/compile-pack.ts';
import { matchText } from '#lib/match/match-text.ts';
import { acceptCase, chanceOf } from '#lib/match/rank/acceptor.ts';
import { rankClaims, THOROUGH } from '#lib/match/rank/claim-ranker.ts';
import { wordingsOf } from '#lib/match/read-claim.ts';
import type { LabelledText } from './claim-scores.ts';
import { paraphrasedTexts } from './paraphrases.ts';
import { sameEventTexts } from './same-event.ts';

const BARS = [0.1, 0.3, 0.5, 0.7, 0.9];

/** What the acceptor says of a sentence in which the rules find nothing. */
interface Proposal {
  set: string;
  chance: number;
  /** Whether the proposed claim is one that the sentence makes; undefined where a proposal is neither asked for nor wrong. */
  isRight: boolean | undefined;
}

/**
 * Whether the trained acceptor, asked about every sentence in which the rules of pages find nothing, would find claims there: how
 * many it would add rightly and wrongly, at several bars. DATA holds `same-event` and `basil`; the halves of the paraphrases are
 * only counted.
 */
export async function proposals([data]: string[]): Promise<void> {
  if (data === undefined) throw new Error('usage: npm run bench -- proposals DATA');
  const pack = await loadPack();
  const compiled = compilePack(pack);
  const rows = pack.claims.flatMap((claim) =>
    wordingsOf(claim).map((text) => ({ id: claim.id, text, title: '' })),
  );
  const [context, ranker, acceptor] = [await rankContext(rows), await loadRanker(), await loadAcceptor()];
  const sets: [string, LabelledText[]][] = [
    ...[...(await paraphrasedTexts())].map(([half, texts]): [string, LabelledText[]] => [
      `half ${half}`,
      texts,
    ]),
    ['same-event', await sameEventTexts(join(data, 'same-event'))],
    ['BASIL', await basilTexts(join(data, 'basil/articles'))],
  ];
  const found: Proposal[] = [];
  for (const [set, texts] of sets) {
    let asked = 0;
    for (const { text, published, sentences } of texts) {
      const { mentions } = matchText(text, compiled, published === undefined ? {} : { published });
      for (const { start, end, labels } of sentences) {
        if (mentions.some((one) => one.kind === 'claim' && one.start < end && start < one.end)) continue;
        if (labels.some(({ relation }) => relation === 'same' || relation === 'variant')) asked += 1;
        const sentence = text.slice(start, end);
        const ranking = rankClaims(sentence, context, ranker, THOROUGH);
        const best = rows[ranking[0]?.claim ?? -1];
        if (!best) continue;
        const chance = chanceOf(acceptor, acceptCase(sentence, ranking, best.text, context));
        const own = labels.filter(({ claim }) => claim === best.id).map(({ relation }) => relation);
        const isRight = own.some((relation) => relation === 'same' || relation === 'variant');
        const isBeside = own.some((relation) => relation === 'related' || relation === 'contradicts');
        found.push({ set, chance, isRight: isRight || !isBeside ? isRight : undefined });
      }
    }
    const ofSet = found.filter((one) => one.set === set);
    console.log(`${set}: ${ofSet.length} silent sentences, of which ${asked} make a claim`);
    for (const bar of BARS) {
      const proposed = ofSet.filter(({ chance }) => chance >= bar);
      const count = (isRight: boolean) => proposed.filter((one) => one.isRight === isRight).length;
      console.log(`  from ${bar} on: ${count(true)} right, ${count(false)} wrong`);
    }
  }
}

/** Unrelated news, a sentence a paragraph. */
async function basilTexts(folder: string): Promise<LabelledText[]> {
  const files = globSync(join(folder, '*/*.json')).sort();
  return Promise.all(
    files.map(async (name) => {
      const article: { date: string; 'body-paragraphs': string[][] } = JSON.parse(
        await readFile(name, 'utf8'),
      );
      const lines = article['body-paragraphs'].flat();
      let start = 0;
      const sentences = lines.map((line) => {
        const span = { start, end: start + line.length, labels: [] };
        start = span.end + 1;
        return span;
      });
      return { name, text: lines.join('\n'), published: article.date, sentences };
    }),
  );
}
