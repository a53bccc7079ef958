import { answer } from '#lib/messages/answer.ts';
import type { PageQuestions, ReadingPlace } from '#lib/messages/questions.ts';
import { boxAround } from '#lib/page/mark-box.ts';
import type { Cards } from './cards.ts';
import { found } from './found.ts';
import type { PageReader } from './page-reader.ts';

/** What of the page is asked and told to do things. */
export interface AnsweringPage {
  reader: PageReader;
  cards: Pick<Cards, 'show' | 'list' | 'close'>;
  /** The mark whose card was opened last. */
  last(): ReadingPlace['last'];
  /** Takes every trace off the page. */
  leave(): Promise<void>;
}

/** Answers what is asked of a page until the returned function is called. */
export function answerPage({ reader, cards, last, leave }: AnsweringPage): () => void {
  return answer<PageQuestions>({
    found: async ({ wanted }) => {
      await (wanted ? reader.wanted() : reader.settled);
      return { found: reader.inOrder.map(found), page: reader.page };
    },
    show: async ({ key }) => {
      const mark = reader.inOrder.find((one) => one.key === key);
      if (!mark) return null;
      await cards.show(mark);
      return boxAround(mark) ?? null;
    },
    place: () => {
      const opened = last();
      const inView = reader.inOrder.find((mark) => (boxAround(mark)?.bottom ?? -1) > 0);
      return { ...(opened && { last: opened }), ...(inView && { inView: inView.key }) };
    },
    list: async () => {
      await cards.list();
      return null;
    },
    close: () => {
      cards.close();
      return null;
    },
    leave: async () => {
      await leave();
      return null;
    },
  });
}
