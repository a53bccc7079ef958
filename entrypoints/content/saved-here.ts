import type { Ask } from '#lib/messages/ask.ts';
import type { Touched } from '#lib/messages/questions.ts';
import { domSpan } from '#lib/page/dom-span.ts';
import type { Mark } from '#lib/page/marks.ts';
import { sentenceAround } from '#lib/text/sentence-around.ts';
import type { SavedHereProps } from '../../components/SavedHere.tsx';
import { offeredPassages } from '../passages/passages-slot.ts';

/** What is saved where a mark stands, and the way to save its sentence. The script that does so is run when it is wanted. */
export function savedHere({ block, mention }: Mark, ask: Ask): SavedHereProps {
  const { sentence, marked } = sentenceAround(block.text, mention);
  const start = mention.start - (marked?.start ?? 0);
  const range = domSpan(block, { start, end: start + sentence.length });
  const passages = offeredPassages();
  const { kind, id } = mention;
  const touched: Touched = kind === 'claim' ? { kind, id, sentence, words: block.text } : { kind, id };
  return {
    saved: (range && passages?.savedAt(range).map((saved) => ({ key: saved.id, text: saved.text }))) ?? [],
    onSave: async () => {
      if (!offeredPassages()) await ask('bringPassages', {});
      if (range) offeredPassages()?.save(range, touched);
    },
    onOpen: (key) => offeredPassages()?.open(key),
  };
}
