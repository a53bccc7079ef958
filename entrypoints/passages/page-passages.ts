import { searchable } from '#lib/anchor/searchable.ts';
import type { Highlight } from '#lib/model/highlight.ts';
import type { Span } from '#lib/model/span.ts';
import { spanOfRange } from '#lib/page/anchor-ranges.ts';
import { isBlockByLayout } from '#lib/page/block-elements.ts';
import type { PageChange } from '#lib/page/changed-roots.ts';
import { isVisible } from '#lib/page/is-visible.ts';
import { PageText } from '#lib/page/page-text.ts';
import type { PassagePainter } from '#lib/page/passage-painter.ts';
import { boxesOfRange, isInside } from '#lib/page/range-boxes.ts';
import { inSlices, type Pausable } from '#lib/page/slices.ts';
import { PlacedPassage } from './placed-passage.ts';

/** What keeping the passages of a page needs from outside. */
export interface PagePassagesNeeds {
  painter: PassagePainter;
  /** Told of every open shadow root that text was read in. */
  entered: (root: ShadowRoot) => void;
  /** Told whenever passages have been looked for. */
  placed: () => void;
}

/**
 * The passages saved of a page, each where it stands now: found, painted, and looked for again while the page changes.
 *
 * All of the page's visible text is read, what stands beside the article too: a reader may save any of it. One thing is done
 * after the other, in idle time.
 */
export class PagePassages {
  readonly text: PageText;
  readonly #document: Document;
  readonly #needs: PagePassagesNeeds;
  readonly #placed = new Map<string, PlacedPassage>();
  #work: Promise<void> = Promise.resolve();

  constructor(document: Document, needs: PagePassagesNeeds) {
    this.#document = document;
    this.#needs = needs;
    const layout = { visible: isVisible, block: isBlockByLayout };
    this.text = new PageText(document.documentElement, layout, 'later');
    this.update({ touched: [document.documentElement], thinned: [] });
  }

  /** In the order in which they were saved. */
  get all(): readonly PlacedPassage[] {
    return [...this.#placed.values()];
  }

  /** Ends when all that was asked for so far is done. */
  get settled(): Promise<void> {
    return this.#work;
  }

  /** A passage by the id of its highlight. */
  of(id: string): PlacedPassage | undefined {
    return this.#placed.get(id);
  }

  /** Reads what changed, and looks again for the passages that this concerns. */
  update(change: PageChange): void {
    this.#then(async () => {
      const { added } = await inSlices(this.text.refreshing(change));
      for (const root of this.text.shadowRoots) this.#needs.entered(root);
      const tried = this.all.filter((passage) => passage.isToBeTried(this.text, added.length > 0));
      await this.#find(tried);
    });
  }

  /** Shows these highlights and no others. */
  show(highlights: readonly Highlight[]): void {
    this.#then(async () => {
      const ids = new Set(highlights.map(({ id }) => id));
      for (const id of [...this.#placed.keys()]) if (!ids.has(id)) this.#drop(id);
      await this.#add(highlights);
    });
  }

  /** Shows a highlight as well. */
  add(highlight: Highlight): void {
    this.#then(() => this.#add([highlight]));
  }

  /** Shows a highlight at a place that is known: it was saved or confirmed there just now. */
  put(highlight: Highlight, span: Span): void {
    const passage = this.#placed.get(highlight.id) ?? new PlacedPassage(highlight);
    passage.highlight = highlight;
    passage.put(this.text, { state: 'sure', span });
    this.#placed.set(highlight.id, passage);
    this.#paint(passage);
    this.#needs.placed();
  }

  /** Takes over what was changed in a highlight. */
  change(highlight: Highlight): void {
    this.#refresh(highlight);
  }

  /** Takes a passage for lost: the reader says that it is not where it was thought to be. */
  lose(passage: PlacedPassage): void {
    const { highlight } = passage;
    const span = passage.spanIn(this.text);
    const rejected = span && this.text.text.slice(span.start, span.end);
    const placement = { ...highlight.placement, ...(rejected !== undefined && { rejected }) };
    passage.highlight = { ...highlight, placement };
    passage.put(this.text, { state: 'lost' });
    this.#paint(passage);
  }

  /** Takes a highlight off the page. */
  forget(id: string): void {
    this.#drop(id);
  }

  /** The passages at a point of the window (CSS pixels), the shortest first. */
  at(x: number, y: number): PlacedPassage[] {
    const shadowRoots = [...this.text.shadowRoots];
    const node = this.#document.caretPositionFromPoint(x, y, { shadowRoots })?.offsetNode;
    if (!node) return [];
    const blocks = this.text.blocksOf(node);
    const isHere = (range: StaticRangeInit) =>
      boxesOfRange(this.#document, range).some((box) => isInside(box, x, y));
    return this.all
      .filter((passage) => passage.isIn(blocks) && passage.ranges.some(isHere))
      .sort((one, other) => lengthOf(one) - lengthOf(other));
  }

  /** The passages that share words with a stretch of the page. */
  within(range: StaticRangeInit): PlacedPassage[] {
    const wanted = spanOfRange(this.text, range);
    if (!wanted) return [];
    return this.all.filter((passage) => {
      const span = passage.spanIn(this.text);
      return span !== undefined && span.start < wanted.end && wanted.start < span.end;
    });
  }

  async #add(highlights: readonly Highlight[]): Promise<void> {
    const fresh = highlights.filter((highlight) => !this.#refresh(highlight));
    const passages = fresh.map((highlight) => new PlacedPassage(highlight));
    for (const passage of passages) this.#placed.set(passage.highlight.id, passage);
    await this.#find(passages);
  }

  /** The paint of a highlight whose passage stays; false where there is none yet. */
  #refresh(highlight: Highlight): boolean {
    const passage = this.#placed.get(highlight.id);
    if (!passage) return false;
    const isRecoloured = passage.highlight.colour !== highlight.colour;
    passage.highlight = highlight;
    if (isRecoloured) this.#paint(passage);
    return true;
  }

  async #find(passages: readonly PlacedPassage[]): Promise<void> {
    if (passages.length > 0) await inSlices(this.#finding(passages));
    this.#needs.placed();
  }

  *#finding(passages: readonly PlacedPassage[]): Pausable<void> {
    const page = searchable(this.text.text);
    for (const passage of passages) {
      passage.find(this.text, page);
      if (this.#placed.get(passage.highlight.id) === passage) this.#paint(passage);
      yield;
    }
  }

  #paint({ highlight: { id, colour }, state, ranges }: PlacedPassage): void {
    const { painter } = this.#needs;
    if (state === 'lost') painter.erase(id);
    else painter.paint(id, state === 'sure' ? colour : 'moved', ranges);
  }

  #drop(id: string): void {
    this.#placed.delete(id);
    this.#needs.painter.erase(id);
  }

  #then(task: () => Promise<void>): void {
    const work = this.#work.catch(() => undefined).then(task);
    // Whoever waits for `settled` hears of a failure.
    work.catch(() => undefined);
    this.#work = work;
  }
}

function lengthOf({ highlight }: PlacedPassage): number {
  return highlight.passage.quote.exact.length;
}
