import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Acceptor } from '#lib/match/rank/acceptor.ts';
import { InputError } from '../input-error.ts';
import { loadRanker } from '../load-models.ts';
import { fitJudge } from './fit-judge.ts';
import { readLessons } from './read-lessons.ts';

const OUTPUT = fileURLToPath(new URL('../../../assets/models/claim-acceptor.json', import.meta.url));

/**
 * The command `train acceptor DATA [OUTPUT]`: fits what says whether the best claim is the right one. DATA holds
 * `checkthat2020`, `fctweet`, `sts-headlines` and `polnear`; of each the train part only is read, of the headlines 2013.
 */
export async function trainAcceptor([data, output = OUTPUT]: string[]): Promise<number> {
  if (data === undefined) {
    throw new InputError(
      'train acceptor',
      'name the folder of checkthat2020, fctweet, sts-headlines and polnear.',
    );
  }
  const { posts, sentences } = await readLessons(data, await loadRanker());
  const acceptor: Acceptor = { posts: fitJudge(posts), sentences: fitJudge(sentences) };
  await writeFile(output, `${JSON.stringify(acceptor)}\n`);
  console.log(`${output}: from ${posts.length} posts and ${sentences.length} sentences`);
  return 0;
}
