/**
 * Has tasks take turns. Whoever changes the settings reads them first: two at once would each write over what the other had
 * written.
 */
export class Turns {
  #last: Promise<unknown> = Promise.resolve();

  /** Does the task once all before it are done, whether or not they failed; answers what it answers. */
  take<Result>(task: () => Promise<Result>): Promise<Result> {
    const result = this.#last.then(task);
    this.#last = result.catch(() => undefined);
    return result;
  }
}
