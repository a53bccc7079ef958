import type { Ask } from '#lib/messages/ask.ts';
import type { Placement } from '#lib/model/highlight.ts';
import type { PagePassages } from './page-passages.ts';
import type { PlacedPassage } from './placed-passage.ts';

/** How long after passages were looked for this is noted, in milliseconds: the page may still be bringing their text. */
const SETTLES = 2000;

/** An older note is renewed even where nothing changed, so that the library can say when a passage was last seen. */
const RENEWED = 24 * 60 * 60 * 1000;

/** Notes in the library what became of a page's passages, in one go and only where that has changed. */
export class PlacementNotes {
  readonly #ask: Ask;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(ask: Ask) {
    this.#ask = ask;
  }

  /** Passages have been looked for. */
  due(passages: PagePassages): void {
    if (this.#timer !== undefined || changed(passages).length === 0) return;
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      if (document.readyState === 'complete') void this.note(changed(passages));
      else this.due(passages);
    }, SETTLES);
  }

  /** Notes at once what became of these. */
  async note(passages: readonly PlacedPassage[]): Promise<void> {
    const checked = new Date().toISOString();
    const placements: Record<string, Placement> = {};
    for (const passage of passages) {
      const { highlight, state } = passage;
      const placement = { ...highlight.placement, state, checked };
      placements[highlight.id] = placement;
      passage.highlight = { ...highlight, placement };
    }
    // What could not be noted is noted at the next visit: nobody's words depend on it.
    await this.#ask('placeSaved', { placements }).catch(() => undefined);
  }

  end(): void {
    clearTimeout(this.#timer);
  }
}

function changed({ all }: PagePassages): PlacedPassage[] {
  return all.filter(({ state, highlight: { placement } }) => {
    return state !== placement.state || Date.now() - Date.parse(placement.checked) > RENEWED;
  });
}
