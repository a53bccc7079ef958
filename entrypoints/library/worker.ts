import * as v from 'valibot';
import { failureOf } from '#lib/messages/reply.ts';
import { Library } from '#lib/store/library.ts';
import { LibraryDb } from '#lib/store/library-db.ts';
import { Deeds } from './deeds.ts';
import { Desk } from './desk.ts';
import { deskQuestionSchema } from './desk-messages.ts';
import type { DeskNews, DeskQuestions } from './desk-questions.ts';
import { Files } from './files.ts';

type Answers = {
  [Q in keyof DeskQuestions]: (
    data: DeskQuestions[Q]['ask'],
  ) => Promise<DeskQuestions[Q]['answer']> | DeskQuestions[Q]['answer'];
};

/**
 * The worker of the library page: holds the rows, searches, edits, reads and writes files, so that the page itself never has
 * to wait for any of it.
 */
const tell = (news: DeskNews) => postMessage({ news });
const library = new Library(new LibraryDb());
const desk = new Desk(library, () => tell({ kind: 'changed' }));
const deeds = new Deeds(library, desk);
const files = new Files(library, desk, (done, of) => tell({ kind: 'progress', done, of }));

const answers: Answers = {
  find: (view) => desk.find(view),
  rows: ({ slots }) => slots.map((slot) => desk.row(slot)),
  facets: () => desk.facets(),
  standing: () => desk.standing(),
  slotOf: ({ id }) => desk.slotOf(id),
  highlights: ({ slots }) => desk.highlights(slots),
  edit: ({ slots, edit, revision }) => deeds.edit(slots, edit, revision),
  remove: ({ slots }) => deeds.remove(slots),
  undo: () => deeds.undo(),
  write: ({ slots, format }) => files.write(format, slots),
  read: ({ file }) => files.read(file),
  merge: () => files.merge(),
  stop: () => files.stop(),
  putOff: async () => {
    await library.noteTime('reminded');
    return null;
  },
};

addEventListener('message', async ({ data: message }) => {
  const { number, question, data } = v.parse(deskQuestionSchema, message);
  const reply = await answer(question, data).catch(failureOf);
  postMessage({ number, reply });
});

async function answer(question: string, data: unknown): Promise<{ answer: unknown }> {
  const isKnown = (name: string): name is keyof Answers => Object.hasOwn(answers, name);
  if (!isKnown(question)) throw new Error(`"${question}" is not answered here.`);
  // Both ends are parts of one build: what the page asks with is what the question's type says.
  const ask = answers[question] as (data: unknown) => unknown;
  return { answer: await ask(data) };
}
