import type { Mention, Outcome } from '#lib/model/mention.ts';
import type { Looks } from '#lib/model/settings.ts';
import { claimHighlightName } from './claim-highlight-name.ts';

/** What is painted in one way: a claim by its outcome, or a name. */
type Paint = Outcome | 'entity';
const CLAIMS = ['same', 'differs', 'contradicts'] as const satisfies Outcome[];
const PAINTS = [...CLAIMS, 'entity'] as const satisfies Paint[];

function namesFor(looks: Looks): Record<Paint, string> {
  const [same, differs, contradicts] = CLAIMS.map((outcome) => claimHighlightName(looks, outcome));
  return {
    same: same ?? '',
    differs: differs ?? '',
    contradicts: contradicts ?? '',
    entity: 'second-source-name',
  };
}

/**
 * Paints stretches of the page through the CSS Custom Highlight API, which leaves the page's tree alone.
 *
 * Static ranges: a live one costs the page time at each of its edits. The registry belongs to the page as much as to us, so
 * nothing is read back from it: Firefox throws when an extension iterates a highlight, and the page may have emptied it.
 */
export class Highlighter {
  readonly #registry: HighlightRegistry;
  readonly #painted = new Map<string, { paint: Paint; range: StaticRange }>();
  readonly #highlights: Record<Paint, Highlight>;
  #ended = false;
  /** The highlights that are registered with the page; their looks are in the content script's style sheet. */
  #names: Record<Paint, string>;

  constructor(looks: Looks, registry: HighlightRegistry = CSS.highlights) {
    this.#registry = registry;
    this.#names = namesFor(looks);
    this.#highlights = {
      same: new Highlight(),
      differs: new Highlight(),
      contradicts: new Highlight(),
      entity: new Highlight(),
    };
    for (const outcome of CLAIMS) this.#highlights[outcome].priority = 1;
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
    for (const outcome of CLAIMS) this.#registry.delete(this.#names[outcome]);
    this.#names = namesFor(looks);
    this.assert();
  }

  /** Paints a stretch under a key, in place of what the key painted before; nothing once all was taken away. To be seen at `assert`. */
  paint(key: string, paint: Paint, place: StaticRangeInit): void {
    if (this.#ended) return;
    this.erase(key);
    const range = new StaticRange(place);
    this.#painted.set(key, { paint, range });
    this.#highlights[paint].add(range);
  }

  /** Takes a key's paint away. */
  erase(key: string): void {
    const painted = this.#painted.get(key);
    if (painted) this.#highlights[painted.paint].delete(painted.range);
    this.#painted.delete(key);
  }

  /** Registers our highlights with the page, again where it has cleared them. */
  assert(): void {
    if (this.#painted.size === 0) return;
    for (const paint of PAINTS) {
      const name = this.#names[paint];
      const isWanted = this.#isUsed(paint) && this.paints(paint === 'entity' ? 'entity' : 'claim');
      if (isWanted && !this.#registry.has(name)) this.#registry.set(name, this.#highlights[paint]);
    }
  }

  /**
   * Takes every trace off the page, for good: an answer may still be on its way to a content script that a newer run on the
   * same page has ended, and would be painted over that run's marks.
   */
  clear(): void {
    this.#ended = true;
    this.#painted.clear();
    for (const paint of PAINTS) {
      this.#highlights[paint].clear();
      // A newer run may have put its own there.
      if (this.#registry.get(this.#names[paint]) === this.#highlights[paint])
        this.#registry.delete(this.#names[paint]);
    }
  }

  /** Differences and contradictions are rare: what has never been painted is not registered. */
  #isUsed(paint: Paint): boolean {
    return paint === 'same' || paint === 'entity' || this.#highlights[paint].size > 0;
  }
}
