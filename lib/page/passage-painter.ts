import type { HighlightColour } from '#lib/model/highlight.ts';

/** How a saved passage looks: in its colour; or, where it is not sure that it is the one, as one that may have moved. */
export type PassageLook = HighlightColour | 'moved';

const LOOKS: readonly PassageLook[] = ['yellow', 'green', 'blue', 'pink', 'purple', 'moved'];

/** The name of the highlight that paints passages of a look; `passages.css` has a rule for each. */
export function passageHighlightName(look: PassageLook): string {
  return `second-source-saved-${look}`;
}

interface Painted {
  look: PassageLook;
  ranges: readonly StaticRange[];
}

/**
 * Paints saved passages through the CSS Custom Highlight API: a highlight for each look that is in use, under those of claims.
 * As with those, nothing is read back from the registry, which belongs to the page as well.
 */
export class PassagePainter {
  readonly #registry: HighlightRegistry;
  readonly #painted = new Map<string, Painted>();
  readonly #highlights = new Map<PassageLook, Highlight>();
  #ended = false;

  constructor(registry: HighlightRegistry = CSS.highlights) {
    this.#registry = registry;
    // An update of the extension ends the run before at once: Firefox gives it no moment to take its paint away.
    for (const look of LOOKS) registry.delete(passageHighlightName(look));
  }

  /** Paints a passage, in place of what was painted under its id. */
  paint(id: string, look: PassageLook, places: readonly StaticRangeInit[]): void {
    if (this.#ended) return;
    this.erase(id);
    const ranges = places.map((place) => new StaticRange(place));
    this.#painted.set(id, { look, ranges });
    const highlight = this.#highlightOf(look);
    for (const range of ranges) highlight.add(range);
    this.assert();
  }

  /** Takes a passage's paint away. */
  erase(id: string): void {
    const painted = this.#painted.get(id);
    if (!painted) return;
    this.#painted.delete(id);
    for (const range of painted.ranges) this.#highlightOf(painted.look).delete(range);
  }

  /** Registers our highlights again where the page has cleared them. */
  assert(): void {
    for (const { look } of this.#painted.values()) {
      const name = passageHighlightName(look);
      if (!this.#registry.has(name)) this.#registry.set(name, this.#highlightOf(look));
    }
  }

  /** Takes every trace off the page, for good; what another run of the extension has registered since stays. */
  clear(): void {
    this.#ended = true;
    this.#painted.clear();
    for (const [look, highlight] of this.#highlights) {
      const name = passageHighlightName(look);
      highlight.clear();
      if (this.#registry.get(name) === highlight) this.#registry.delete(name);
    }
  }

  #highlightOf(look: PassageLook): Highlight {
    const known = this.#highlights.get(look);
    if (known) return known;
    const highlight = new Highlight();
    highlight.priority = -1;
    this.#highlights.set(look, highlight);
    return highlight;
  }
}
