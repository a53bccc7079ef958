/** A question as it travels. The name of the field keeps it apart from the messages of other code in the extension. */
export interface Question {
  secondSource: string;
  data?: unknown;
}

/** An answer as it travels: errors as plain data, since the browsers carry no more than an error's message. */
export type Reply = { answer: unknown } | { failure: { name: string; message: string } };

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

/** Whether a message is a question; by hand, since every page that is read would pay for a parser's code. */
export function isQuestion(message: unknown): message is Question {
  return isRecord(message) && typeof message.secondSource === 'string';
}

/** What an answering end sends back for an error. */
export function failureOf(error: unknown): Reply {
  const { name, message } = error instanceof Error ? error : new Error(String(error));
  return { failure: { name, message } };
}

/**
 * The answer in a reply. Throws `AnswerError` for a failure, and `NoAnswerError` where it is no reply or the answering end
 * has failed by that name: it had nobody to answer for it, or stopped answering.
 */
export function answerIn(reply: unknown): unknown {
  if (!isRecord(reply) || !('answer' in reply || isRecord(reply.failure)))
    throw new NoAnswerError('Nobody answered.');
  if (isRecord(reply.failure)) throw errorOf(String(reply.failure.name), String(reply.failure.message));
  return reply.answer;
}

function errorOf(name: string, message: string): Error {
  return name === 'NoAnswerError' ? new NoAnswerError(message) : new AnswerError({ name, message });
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
