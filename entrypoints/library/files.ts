import { backup } from '#lib/export/backup.ts';
import { FORMATS } from '#lib/export/formats.ts';
import { planMerge } from '#lib/export/plan-merge.ts';
import { readFile } from '#lib/export/read-file.ts';
import type { Highlight } from '#lib/model/highlight.ts';
import type { MergePlan } from '#lib/model/merge-plan.ts';
import type { Library } from '#lib/store/library.ts';
import { StaleHighlightError } from '#lib/store/library-errors.ts';
import type { Desk } from './desk.ts';
import type { Deed, DeskQuestions, ImportPreview } from './desk-questions.ts';

/** How many of a file's highlights are shown before it is taken over. */
const EXAMPLES = 5;

/** Files that the library leaves in and comes back from. */
export class Files {
  readonly #library: Library;
  readonly #desk: Desk;
  readonly #progress: (done: number, of: number) => void;
  #plan: MergePlan | undefined;
  #stop = new AbortController();

  constructor(library: Library, desk: Desk, progress: (done: number, of: number) => void) {
    this.#library = library;
    this.#desk = desk;
    this.#progress = progress;
  }

  /** Writes all highlights, or these, in a format. A backup of all is noted as one. */
  async write(id: string, slots?: Iterable<number>): Promise<DeskQuestions['write']['answer']> {
    const format = FORMATS.find((one) => one.id === id) ?? backup;
    const highlights = slots ? await this.#desk.highlights(slots) : await this.#all();
    const now = new Date().toISOString();
    const file = new Blob([format.write(highlights, now)], { type: format.mediaType });
    if (!slots && format === backup) await this.#library.noteTime('backedUp');
    return { file, name: `second-source-${now.slice(0, 10)}${format.extension}` };
  }

  /** Reads a file and plans what taking it over would do. Throws what `readFile` does. */
  async read(file: File): Promise<ImportPreview> {
    this.#plan = undefined;
    const { format, highlights, leftOut } = readFile(await file.text());
    const plan = planMerge(highlights, await this.#alike(highlights));
    this.#plan = plan;
    const example = (isNew: boolean) => (highlight: Highlight) => ({
      quote: highlight.passage.quote.exact,
      title: highlight.page.title,
      outlet: highlight.page.outlet ?? '',
      isNew,
    });
    const examples = [
      ...plan.replace.slice(0, EXAMPLES).map(({ highlight }) => example(false)(highlight)),
      ...plan.add.slice(0, EXAMPLES).map(example(true)),
    ];
    return {
      format,
      add: plan.add.length,
      replace: plan.replace.length,
      known: plan.known,
      leftOut,
      examples: examples.slice(0, EXAMPLES),
    };
  }

  /**
   * Takes over the file that was read last, all of it or, where it is stopped or fails, nothing.
   *
   * @throws MergeCancelledError, StaleHighlightError where the library has changed since: the file is to be read again
   */
  async merge(): Promise<Deed> {
    const plan = this.#plan;
    if (!plan) throw new StaleHighlightError([]);
    this.#plan = undefined;
    this.#stop = new AbortController();
    const count = plan.add.length + plan.replace.length;
    await this.#library.merge(plan, this.#stop.signal, (done) => this.#progress(done, count));
    await this.#desk.catchUp();
    return { kind: 'import', count };
  }

  /** Stops a merge that is under way. */
  stop(): null {
    this.#stop.abort();
    return null;
  }

  async #all(): Promise<Highlight[]> {
    const of = await this.#library.count();
    return this.#library.all((read) => this.#progress(read, of));
  }

  /** Of the library, what the file's highlights have to be compared with: one by one only where they are few. */
  async #alike(highlights: readonly Highlight[]): Promise<Highlight[]> {
    const isFew = highlights.length * 10 < (await this.#library.count());
    return isFew ? this.#library.near(highlights) : this.#all();
  }
}
