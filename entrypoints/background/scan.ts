import { leaveOutWrong } from '#lib/match/leave-out-wrong.ts';
import { matchBlocks } from '#lib/match/match-blocks.ts';
import type { BackgroundQuestions } from '#lib/messages/questions.ts';
import { readSettings } from '#lib/store/settings.ts';
import { readWrongMatches } from '#lib/store/wrong-matches.ts';
import { isMarked } from './is-marked.ts';
import type { OpenPack } from './known-packs.ts';

type Scan = BackgroundQuestions['scan'];

/** The mentions in blocks of a page that the reader wants marked. */
export async function scan(
  { blocks, page }: Scan['ask'],
  pack: () => Promise<OpenPack>,
): Promise<Scan['answer']> {
  const settings = await readSettings();
  if (settings.paused) return { mentions: [], clues: [], copied: [] };
  const { compiled } = await pack();
  const found = leaveOutWrong(matchBlocks(blocks, compiled, page), blocks, await readWrongMatches());
  const isWanted = isMarked(settings);
  return { ...found, mentions: found.mentions.filter(({ mention }) => isWanted(mention)) };
}
