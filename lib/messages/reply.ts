import * as v from 'valibot';

/** A question as it travels. The name of the field keeps it apart from the messages of other code in the extension. */
export const questionSchema = v.object({ secondSource: v.string(), data: v.unknown() });

/** An answer as it travels: errors as plain data, since the browsers carry no more than an error's message. */
export const replySchema = v.union([
  v.object({ answer: v.unknown() }),
  v.object({ failure: v.object({ name: v.string(), message: v.string() }) }),
]);

/** A question that was not answered: nobody listens there. For a page: it is not being read. */
export class NoAnswerError extends Error {
  override readonly name = 'NoAnswerError';
}

/** An error that was thrown at the answering end; `name` and `message` are those of the error there. */
export class AnswerError extends Error {
  override readonly name: string;

  constructor(failure: { name: string; message: string }) {
    super(failure.message);
    this.name = failure.name;
  }
}

/** What an answering end sends back for an error. */
export function failureOf(error: unknown): v.InferOutput<typeof replySchema> {
  const { name, message } = error instanceof Error ? error : new Error(String(error));
  return { failure: { name, message } };
}

/** The answer in a reply; throws `AnswerError` for a failure and `NoAnswerError` where it is no reply. */
export function answerIn(reply: unknown): unknown {
  const read = v.safeParse(replySchema, reply);
  if (!read.success) throw new NoAnswerError('Nobody answered.');
  if ('failure' in read.output) throw new AnswerError(read.output.failure);
  return read.output.answer;
}
