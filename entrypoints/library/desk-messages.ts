import * as v from 'valibot';

/** A question to the worker as it travels. */
export const deskQuestionSchema = v.object({ number: v.number(), question: v.string(), data: v.unknown() });

/** What comes from the worker: the reply to the question of that number, or news. */
export const fromDeskSchema = v.union([
  v.object({ number: v.number(), reply: v.unknown() }),
  v.object({
    news: v.variant('kind', [
      v.object({ kind: v.literal('changed') }),
      v.object({ kind: v.literal('progress'), done: v.number(), of: v.number() }),
    ]),
  }),
]);
