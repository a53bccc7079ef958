import { askPage } from '#lib/messages/ask.ts';
import { frameKey } from '#lib/messages/frame-key.ts';
import { NoAnswerError } from '#lib/messages/reply.ts';
import type { Found } from '#lib/model/found.ts';
import type { PageContext } from '#lib/model/page.ts';
import { readTab } from './content-script.ts';
import { type Frame, framesOf } from './frames.ts';
import { isGlanced } from './glance.ts';

/** What stands in one frame of a tab; the keys name each mention in the tab. */
export interface FrameFinds {
  frame: Frame;
  found: Found[];
  page: PageContext;
}

/**
 * What stands in the frames of a tab that are being read, in page order: in none where a glance was enough. `wanted`: the reader
 * asks about this very page, which is then read.
 *
 * @throws NoAnswerError where none is being read, and what went wrong in a frame
 */
export async function tabFinds(tab: number, { wanted }: { wanted?: true } = {}): Promise<FrameFinds[]> {
  const wasGlanced = await isGlanced(tab);
  if (wanted && wasGlanced) await readTab(tab);
  const frames = await framesOf(tab);
  const asked = await Promise.all(
    frames.map((frame) => findsOf(tab, frame, wanted ? { wanted } : {}).catch(silence)),
  );
  const answers = asked.filter((answer) => answer !== undefined);
  if (answers.length === 0 && !wasGlanced) throw new NoAnswerError('This page is not being read.');
  return answers;
}

async function findsOf(tab: number, frame: Frame, data: { wanted?: true }): Promise<FrameFinds> {
  const { found, page } = await askPage(tab, 'found', data, frame.id);
  return { frame, page, found: found.map((each) => ({ ...each, key: frameKey(frame.id, each.key) })) };
}

/** A frame that does not answer is not being read; that is no error. */
function silence(error: unknown): undefined {
  if (!(error instanceof NoAnswerError)) throw error;
}
