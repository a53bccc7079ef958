import type { Ask } from '#lib/messages/ask.ts';
import type { Touched } from '#lib/messages/questions.ts';
import type { PageContext } from '#lib/model/page.ts';
import type { Span } from '#lib/model/span.ts';
import type { PageText } from '#lib/page/page-text.ts';
import { sentenceAround } from '#lib/text/sentence-around.ts';

/** How much text around a passage is asked about, in characters on either side: what it names earlier settles surnames. */
const AROUND = 50_000;

/** The claims and names that a stretch of a page's text touches, each once, of those that the reader wants marked. */
export async function touchedBy(
  { blocks }: Pick<PageText, 'blocks'>,
  span: Span,
  page: PageContext,
  ask: Ask,
): Promise<Touched[]> {
  let end = -1;
  const placed = blocks.map((block) => {
    const start = end + 1;
    end = start + block.text.length;
    return { block, start, end };
  });
  const near = placed.filter((each) => each.end > span.start - AROUND && each.start < span.end + AROUND);
  const asked = near.map(({ block: { id, text } }) => ({ id, text }));
  const { mentions } = await ask('scan', { blocks: asked, page });
  const byBlock = new Map(near.map((each) => [each.block.id, each]));
  const touched = new Map<string, Touched>();
  for (const { block: number, mention } of mentions) {
    const at = byBlock.get(number);
    const isHere = at && at.start + mention.start < span.end && span.start < at.start + mention.end;
    if (!isHere) continue;
    const { kind, id } = mention;
    const words = at.block.text;
    const { sentence } = sentenceAround(words, mention);
    touched.set(`${kind} ${id}`, kind === 'claim' ? { kind, id, sentence, words } : { kind, id });
  }
  return [...touched.values()];
}
