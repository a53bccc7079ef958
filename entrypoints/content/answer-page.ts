import { answer } from '#lib/messages/answer.ts';
import type { PageQuestions } from '#lib/messages/questions.ts';
import type { Cards } from './cards.ts';
import { found } from './found.ts';
import type { PageReader } from './page-reader.ts';

/** Answers what is asked of a page until the returned function is called; `leave` takes every trace off it. */
export function answerPage(reader: PageReader, cards: Cards, leave: () => Promise<void>): () => void {
  return answer<PageQuestions>({
    found: async ({ wanted }) => {
      await (wanted ? reader.wanted() : reader.settled);
      return { found: reader.inOrder.map(found), page: reader.page };
    },
    show: async ({ key }) => {
      const mark = reader.inOrder.find((one) => one.key === key);
      if (mark) await cards.show(mark);
      return null;
    },
    step: async ({ by }) => {
      await cards.step(by);
      return null;
    },
    list: async () => {
      await cards.list();
      return null;
    },
    leave: async () => {
      await leave();
      return null;
    },
  });
}
