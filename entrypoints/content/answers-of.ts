import type { Answers } from '#lib/messages/answer.ts';
import type { PageQuestions } from '#lib/messages/questions.ts';
import type { PageReader } from './page-reader.ts';

/**
 * How a page that is being read answers: what is asked of its marks, once all that was read is marked. `leave` takes every
 * trace off it.
 */
export function answersOf(reader: PageReader, leave: () => Promise<void>): Answers<PageQuestions> {
  return {
    found: async ({ wanted }) => {
      await (wanted ? reader.wanted() : reader.settled());
      return { found: reader.marks.here?.found() ?? [], page: reader.page };
    },
    show: async ({ key }) => {
      await reader.settled();
      return (await reader.marks.here?.show(key)) ?? null;
    },
    place: async () => {
      await reader.settled();
      return reader.marks.here?.place() ?? {};
    },
    list: async () => {
      await (await reader.marks.wanted()).list();
      return null;
    },
    close: () => {
      reader.marks.here?.close();
      return null;
    },
    choose: ({ choices, again }) => {
      reader.marks.choose(choices);
      if (again) reader.askAgain();
      return null;
    },
    leave: async () => {
      await leave();
      return null;
    },
  };
}
