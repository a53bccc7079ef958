import type { PageChoices } from '#lib/messages/questions.ts';
import type { PageMarks } from './marks.ts';

/** The marks of a page, whose script is run in it when something is first found there. */
export class LateMarks {
  readonly #bring: () => Promise<PageMarks>;
  #coming: Promise<PageMarks> | undefined;
  #here: PageMarks | undefined;
  #choices: PageChoices | undefined;
  #ended = false;

  /** `bring` runs the script and has it make the marks. */
  constructor(bring: () => Promise<PageMarks>) {
    this.#bring = bring;
  }

  /** The marks, where they have come. */
  get here(): PageMarks | undefined {
    return this.#here;
  }

  /** The marks, which are brought where they have not come. */
  wanted(): Promise<PageMarks> {
    this.#coming ??= this.#fetch().catch((error: unknown) => {
      this.#coming = undefined;
      throw error;
    });
    return this.#coming;
  }

  /** Has them follow what the reader chose, also those that are on their way and may know an older choice. */
  choose(choices: PageChoices): void {
    this.#choices = choices;
    this.#here?.choose(choices);
  }

  /** Takes them off the page, also those that are still to come. */
  end(): void {
    this.#ended = true;
    this.#here?.end();
  }

  async #fetch(): Promise<PageMarks> {
    const marks = await this.#bring();
    if (this.#choices) marks.choose(this.#choices);
    if (this.#ended) marks.end();
    this.#here = marks;
    return marks;
  }
}
