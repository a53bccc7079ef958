import type { LinkedSpans } from './link.ts';
import { bodyMeant, leaderOf } from './named-bodies.ts';
import { type Named, nameRuns, People } from './people.ts';
import type { Reading } from './reading.ts';
import { isNoName, isOneOfMany, nameOfSource } from './source-names.ts';
import { TITLES } from './titles.ts';

const HE = new Set(['he', 'him', 'his']);
const SHE = new Set(['she', 'her']);
const IT = new Set(['it', 'they', 'its', 'their', 'them']);
/** "Its claim": whose it is stands in the same sentence more often than not. */
const OWN = new Set(['its', 'their']);
const SELF = new Set(['i', 'me', 'my', 'we', 'us', 'our']);
/** How far back, in tokens, "its" looks for whose it is. */
const NEAR = 60;

/**
 * Resolves sources to whom they mean, in reading order: a surname to the full name of the text, a title to the one person
 * who bears it, "he" and "she" to the person reported or named last, "it" and "they" to the group or state. "I" and
 * "we" are not resolved.
 */
export class Speakers {
  readonly #reading: Reading;
  readonly #people: People;
  readonly #recent: { he?: Named; she?: Named; it?: Named } = {};
  /** True where those who were reported last were several: "they" then has no name. */
  #many = false;
  #seen = 0;

  /** Begins at the start of a text. */
  constructor(reading: Reading) {
    this.#reading = reading;
    this.#people = new People(reading);
  }

  /** The name of an attribution's speaker, as the text gives it in full; undefined where the source names nobody. */
  resolve({ source }: LinkedSpans): string | undefined {
    const [span] = source;
    if (!span) return undefined;
    this.#readUpTo(span.from);
    const { tokens } = this.#reading;
    const only = span.to - span.from === 1 ? (tokens[span.from]?.key ?? '') : '';
    if (HE.has(only)) return this.#recent.he?.name;
    if (SHE.has(only)) return this.#recent.she?.name;
    if (only === 'who' || only === 'which' || only === 'that') return this.#before(span.from)?.name;
    if (SELF.has(only)) return undefined;
    if (OWN.has(only)) return (this.#groupBefore(span.from) ?? this.#recent.it)?.name;
    if (only === 'they' && this.#many) return undefined;
    if (IT.has(only)) return this.#recent.it?.name;
    const named = this.#named(span.from, span.to);
    if (named) this.#note(named);
    return named?.name;
  }

  /** Whom the words from one token to another name: the last full name, else the head. */
  #named(from: number, to: number): Named | undefined {
    this.#many = isOneOfMany(this.#reading, from, to);
    if (this.#many) return undefined;
    const led =
      leaderOf(this.#reading, this.#people, from, to) ?? bodyMeant(this.#reading, this.#people, from, to);
    if (led) return led;
    const { tokens } = this.#reading;
    const run = nameOfSource(this.#reading, from, to);
    if (run)
      return TITLES.has(tokens[run.to - 1]?.key ?? '') ? undefined : this.#people.find(this.#reading, run);
    const titles = tokens.slice(from, to).flatMap(({ key }) => (TITLES.has(key) ? [key] : []));
    return this.#people.withTitle(titles);
  }

  /** The group or state named last in a token’s sentence. */
  #groupBefore(at: number): Named | undefined {
    const start = Math.max(this.#reading.from[at] ?? 0, at - NEAR);
    for (const run of nameRuns(this.#reading, start, at).reverse()) {
      const named = this.#people.find(this.#reading, run);
      if (named && !named.person && !isNoName(this.#reading, run)) return named;
    }
    return undefined;
  }

  /** The name right before a relative pronoun. */
  #before(at: number): Named | undefined {
    const run = nameRuns(this.#reading, Math.max(0, at - 8), at).at(-1);
    return run && this.#people.find(this.#reading, run);
  }

  /** Notes the persons named outside quotations before a token: the subject of a sentence is whom "he" means next. */
  #readUpTo(at: number): void {
    const { from, quotations } = this.#reading;
    const start = this.#seen;
    this.#seen = Math.max(at, start);
    if (at <= start) return;
    for (const run of nameRuns(this.#reading, start, at)) {
      const early = run.from - (from[run.from] ?? 0) <= 4;
      if (!early || quotations.inside[run.from] === 1) continue;
      const named = this.#people.find(this.#reading, run);
      if (named) this.#note(named);
    }
  }

  #note(named: Named): void {
    if (!named.person) {
      this.#recent.it = named;
      return;
    }
    if (named.gender !== 'female') this.#recent.he = named;
    if (named.gender !== 'male') {
      if (named.gender === 'female' || !this.#recent.she) this.#recent.she = named;
    }
  }
}
