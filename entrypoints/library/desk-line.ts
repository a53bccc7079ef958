import * as v from 'valibot';
import { answerIn } from '#lib/messages/reply.ts';
import { fromDeskSchema } from './desk-messages.ts';
import type { DeskNews, DeskQuestions } from './desk-questions.ts';

/** Asks the worker. Throws `AnswerError` with the name and message of an error there. */
export type AskDesk = <Q extends keyof DeskQuestions>(
  question: Q,
  data: DeskQuestions[Q]['ask'],
) => Promise<DeskQuestions[Q]['answer']>;

/** The page's end of the line to the worker that holds the library. */
export class DeskLine {
  readonly #worker: Worker;
  readonly #waiting = new Map<number, PromiseWithResolvers<unknown>>();
  readonly #listeners = new Set<(news: DeskNews) => void>();
  #asked = 0;

  constructor(worker: Worker) {
    this.#worker = worker;
    worker.addEventListener('message', ({ data }) => this.#hear(v.parse(fromDeskSchema, data)));
    worker.addEventListener('error', ({ message }) => this.#fail(new Error(message)));
  }

  readonly ask: AskDesk = async (question, data) => {
    const number = ++this.#asked;
    const answered = Promise.withResolvers<unknown>();
    this.#waiting.set(number, answered);
    this.#worker.postMessage({ number, question, data });
    // Both ends are parts of one build: what the worker answers is what its type says.
    return answerIn(await answered.promise) as DeskQuestions[typeof question]['answer'];
  };

  /** Hears what the worker tells, until the returned function is called. */
  listen(told: (news: DeskNews) => void): () => void {
    this.#listeners.add(told);
    return () => this.#listeners.delete(told);
  }

  #hear(message: v.InferOutput<typeof fromDeskSchema>): void {
    if ('news' in message) for (const told of this.#listeners) told(message.news);
    else {
      this.#waiting.get(message.number)?.resolve(message.reply);
      this.#waiting.delete(message.number);
    }
  }

  #fail(error: Error): void {
    for (const { reject } of this.#waiting.values()) reject(error);
    this.#waiting.clear();
  }
}
