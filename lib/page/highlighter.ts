import type { Mention } from '#lib/model/mention.ts';
import type { Looks } from '#lib/model/settings.ts';
import { claimHighlightName } from './claim-highlight-name.ts';

/**
 * Paints stretches of the page through the CSS Custom Highlight API, which leaves the page's tree alone.
 *
 * Static ranges: a live one costs the page time at each of its edits. The registry belongs to the page as much as to us, so
 * nothing is read back from it: Firefox throws when an extension iterates a highlight, and the page may have emptied it.
 */
export class Highlighter {
  readonly #registry: HighlightRegistry;
  readonly #painted = new Map<string, { kind: Mention['kind']; range: StaticRange }>();
  readonly #highlights: Record<Mention['kind'], Highlight>;
  #ended = false;
  /** The two highlights that are registered with the page; their looks are in the content script's style sheet. */
  readonly #names: Record<Mention['kind'], string>;

  constructor(looks: Looks, registry: HighlightRegistry = CSS.highlights) {
    this.#registry = registry;
    this.#names = { claim: claimHighlightName(looks), entity: 'second-source-name' };
    this.#highlights = { claim: new Highlight(), entity: new Highlight() };
    this.#highlights.claim.priority = 1;
    // An update of the extension ends the run before at once: Firefox gives it no moment to take its marks away.
    for (const name of Object.values(this.#names)) registry.delete(name);
  }

  /**
   * Whether a kind is painted at all. Where the reader's system forces its colours, Chromium gives every highlight the looks
   * of a selection, lines or not: quiet names would shout as loud as claims.
   */
  paints(kind: Mention['kind']): boolean {
    return kind === 'claim' || !matchMedia('(forced-colors: active)').matches;
  }

  /** Gives claims other looks. */
  look(looks: Looks): void {
    this.#registry.delete(this.#names.claim);
    this.#names.claim = claimHighlightName(looks);
    this.assert();
  }

  /** Paints a stretch under a key, in place of what the key painted before; nothing once all was taken away. To be seen at `assert`. */
  paint(key: string, kind: Mention['kind'], place: StaticRangeInit): void {
    if (this.#ended) return;
    this.erase(key);
    const range = new StaticRange(place);
    this.#painted.set(key, { kind, range });
    this.#highlights[kind].add(range);
  }

  /** Takes a key's paint away. */
  erase(key: string): void {
    const painted = this.#painted.get(key);
    if (painted) this.#highlights[painted.kind].delete(painted.range);
    this.#painted.delete(key);
  }

  /** Registers our highlights with the page, again where it has cleared them. */
  assert(): void {
    if (this.#painted.size === 0) return;
    for (const kind of ['claim', 'entity'] as const) {
      const name = this.#names[kind];
      if (!this.#registry.has(name) && this.paints(kind)) this.#registry.set(name, this.#highlights[kind]);
    }
  }

  /**
   * Takes every trace off the page, for good: an answer may still be on its way to a content script that a newer run on the
   * same page has ended, and would be painted over that run's marks.
   */
  clear(): void {
    this.#ended = true;
    this.#painted.clear();
    for (const kind of ['claim', 'entity'] as const) {
      this.#highlights[kind].clear();
      // A newer run may have put its own there.
      if (this.#registry.get(this.#names[kind]) === this.#highlights[kind])
        this.#registry.delete(this.#names[kind]);
    }
  }
}
